// Our engine while another process searches the same release as fast as it can.
import { once } from 'node:events';
import type { EngineFigures } from './measure-engine.ts';
import { runScript, startScript } from './run-script.ts';

/** The figures of `measure-engine.ts` beside one process that never pauses. */
export async function measureUnderLoad(dataDir: string, queries: string): Promise<EngineFigures> {
	const load = startScript('keep-searching.ts', dataDir, queries);
	const ended = once(load, 'exit');
	try {
		const begun = load.stdout === null ? undefined : once(load.stdout, 'data');
		await Promise.race([begun, ended]);
		const figures = await runScript<EngineFigures>('measure-engine.ts', dataDir, queries);
		if (load.exitCode !== null) throw new Error(`the load ended with ${load.exitCode}`);
		return figures;
	} finally {
		load.kill('SIGKILL');
		await ended;
	}
}
