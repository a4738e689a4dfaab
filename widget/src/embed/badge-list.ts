// The module that pages paste. It asks the origin it came from, and no other.

import { configure } from '../api-origin.ts';
import '../badge-list/badge-list.define.ts';

// After the imports, yet in time: nothing is asked before the browser has told where it stands.
configure({ apiOrigin: new URL(import.meta.url).origin });
