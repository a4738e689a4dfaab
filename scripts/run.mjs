// `npm run dev|bench|release|issuer|build|format|screens`: each is a file in commands/, from the same bare clone.
// Nothing here or in refuse-old-node.mjs is newer than Node 12, so that an old Node can read it.
import { refuseOldNode } from './lib/refuse-old-node.mjs';

const verbs = ['dev', 'bench', 'release', 'issuer', 'build', 'format', 'screens'];
const verb = process.argv[2];

refuseOldNode();
if (verbs.indexOf(verb) === -1) {
	process.stderr.write(`Say what to run: npm run ${verbs.join(' | ')}\n`);
	process.exit(2);
}
import('./lib/begin.mjs').then(({ begin }) => begin(verb, process.argv.slice(3)));
