// Serves build/ as it is, without looking whether it is fresh: for a machine that only runs the
// site, with the Node that `npm ci` put into node_modules. Its environment: lib/http/address.mjs.
import { complain } from './lib/complaint.mjs';
import { serve } from './lib/http/serve.mjs';

await serve(process.env).catch(complain);
