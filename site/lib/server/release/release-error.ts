/**
 * What can go wrong in a release by somebody's doing (a manifest, a file, a lock) rather than by a
 * fault of ours: one sentence that names the place and what to do. The CLI prints it without a
 * stack trace.
 */
export class ReleaseError extends Error {
	override readonly name = 'ReleaseError';
}
