// Takes the icons that the site uses out of the kept set, so that no other reaches a reader:
// `node scripts/icons/write-shapes.mjs`. Run by hand after a change of the list; what it writes is
// committed, and a test holds it against the set.
import { writeFileSync } from 'node:fs';
import { shapesModules } from './shapes-module.mjs';

for (const [name, text] of Object.entries(shapesModules)) {
	writeFileSync(`site/lib/icon/${name}`, text);
}
