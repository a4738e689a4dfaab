// Where everything of one run lies, a folder for each number of subjects.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of one corpus and of what is built from it. */
export interface WorkFolder {
	readonly subjects: number;
	/** What `release build` reads. */
	readonly input: string;
	/** Tab-separated: code, name or other name of the subject. What every peer reads. */
	readonly names: string;
	readonly queries: string;
	/** The data folder of our releases. */
	readonly data: string;
	readonly peers: string;
}

/** The folder of a corpus, made where it is not there yet. */
export function workFolder(root: string, subjects: number): WorkFolder {
	const folder = join(root, String(subjects));
	const peers = join(folder, 'peers');
	mkdirSync(peers, { recursive: true });
	// PostgreSQL refuses to be root and runs as a user of its own, who must get through to its files.
	for (const path of [root, folder, peers]) chmodSync(path, 0o711);
	return {
		subjects,
		input: join(folder, 'input'),
		names: join(folder, 'names.tsv'),
		queries: join(folder, 'queries.json'),
		data: join(folder, 'data'),
		peers,
	};
}
