// Whether node_modules holds what package-lock.json asks for, without a stamp of our own: npm writes
// node_modules/.package-lock.json as the last act of an install. So it is missing after an install
// that was cut off, differs when the lock changed, and is right after `npm ci` by hand.
import { readFile } from 'node:fs/promises';
import { inProject } from './project-root.mjs';

async function readLock(path) {
	try {
		return JSON.parse(await readFile(inProject(path), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Whether every package of the lock is installed, but for those that other platforms need. */
export function isSatisfied(lock, installed) {
	return Object.entries(lock.packages).every(([path, wanted]) => {
		if (path === '') return true;
		const found = installed.packages[path];
		if (!found) return wanted.optional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

/** What is there: 'complete', 'incomplete', or 'unlocked' in a copy without a package-lock.json. */
export async function inspectInstall() {
	const installed = await readLock('node_modules/.package-lock.json');
	const lock = await readLock('package-lock.json');
	if (!lock) return installed ? 'complete' : 'unlocked';
	return installed && isSatisfied(lock, installed) ? 'complete' : 'incomplete';
}
