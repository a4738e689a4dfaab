// The module that merchants paste. It asks the origin it came from, and no other.

import { configure } from '../api-origin.ts';
import '../credit-badge/credit-badge.define.ts';

// After the imports, yet in time: no badge asks before the browser has told where it stands.
configure({ apiOrigin: new URL(import.meta.url).origin });
