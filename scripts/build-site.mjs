// `vite build`, and then the end. The compiler of the messages leaves timers behind that would keep
// the process alive for another half minute after all is written.
import { createBuilder } from 'vite';

const builder = await createBuilder({}, null);
await builder.buildApp();
process.exit();
