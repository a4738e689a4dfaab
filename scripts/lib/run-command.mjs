// The first file that runs on the project's own Node: runs commands/<name>.mjs.
import { complain } from './complaint.mjs';

// The channel to the process that started us closes when that is killed without a word to pass on.
// Then we end as it would have made us end, and leave no server behind.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

const [name, ...args] = process.argv.slice(2);

try {
	const { run } = await import(`../commands/${name}.mjs`);
	process.exitCode = await run(args);
} catch (error) {
	complain(error);
}
