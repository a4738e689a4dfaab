// The name of a release: when it was built and from what. Sorting names sorts by age.

const RELEASE_ID = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;

/** Tells whether a text is a release id; only then may it become part of a path. Never throws. */
export function isReleaseId(text: string): boolean {
	return RELEASE_ID.test(text);
}

/**
 * Gives the id of a release: the moment of its build to the second and the first eight digits of
 * the hash of its manifest and inputs (SHA-256, hexadecimal).
 */
export function makeReleaseId(builtAt: Date, inputsHash: string): string {
	const moment = builtAt.toISOString().slice(0, 19).replace(/[-:]/g, '').toLowerCase();
	return `${moment}z-${inputsHash.slice(0, 8)}`;
}
