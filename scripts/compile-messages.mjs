// Compiles site/messages for everything that runs without Vite: tsc, unit tests, the release CLI.
import { compile } from '@inlang/paraglide-js';
import { messageCatalogue } from './messages.mjs';

await compile(messageCatalogue);

// The compiler leaves timers behind that would keep us waiting for another half minute.
process.exit();
