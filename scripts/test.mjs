// `npm test`: from a bare clone, everything that CI runs. The steps stand in commands/test.mjs.
// Nothing here or in refuse-old-node.mjs is newer than Node 12, so that an old Node can read it.
import { refuseOldNode } from './lib/refuse-old-node.mjs';

refuseOldNode();
import('./lib/begin.mjs').then(({ begin }) => begin('test', []));
