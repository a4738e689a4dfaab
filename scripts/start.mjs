// `npm start`: from a bare clone to a site that answers. See commands/start.mjs for what it does.
// Nothing here or in refuse-old-node.mjs is newer than Node 12, so that an old Node can read it.
import { refuseOldNode } from './lib/refuse-old-node.mjs';

refuseOldNode();
import('./lib/begin.mjs').then(({ begin }) => begin('start', []));
