// A part of the program that does not come, or comes broken. Every page is whole as the server made it,
// so the way out is always the same: leave it as it is, or have the server make the next one.

let hasStarted = false;

/** Notes that the page is alive: from now on a missing part belongs to the page that is gone to. */
export function noteStarted(): void {
	hasStarted = true;
}

// The words of Chromium, Firefox and Safari; a part that is no script is a SyntaxError.
const words =
	/dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to load module script/i;

/** Whether what was thrown says that a part of the program is missing or broken. */
export const isChunkFailure = (error: unknown): boolean =>
	error instanceof SyntaxError || (error instanceof Error && words.test(error.message));

/**
 * Leaves a page that has not come alive as the server made it, where its links and forms work; loads
 * one that was gone to whole. Never resolves, so that nothing is put in the place of what can be read.
 */
export function stayReadable(address: URL): Promise<never> {
	if (hasStarted) location.assign(address);
	return new Promise(() => undefined);
}
