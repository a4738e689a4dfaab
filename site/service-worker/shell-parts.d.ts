declare module 'virtual:shell-parts' {
	/** The files of the build that are kept at once, relative to the root. Empty while developing. */
	export const shellParts: readonly string[];
}
