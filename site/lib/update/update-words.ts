// What pages and the service worker say to each other about a new version.

/** To a worker that waits: a page of this version is open. It answers with its own version. */
export interface HereMessage {
	readonly type: 'here';
	readonly version: string;
}

/** To a worker that waits: somebody wants the new version now. */
export interface UseNowMessage {
	readonly type: 'use-now';
}

/** To the pages: the worker ends, and they are about to be loaded again. */
export const endingMessage = 'worker-ending';

/** Reads a message to a worker; `undefined` for one about something else. */
export function readUpdateMessage(data: unknown): HereMessage | UseNowMessage | undefined {
	if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
	if (data.type === 'use-now') return { type: 'use-now' };
	if (data.type !== 'here' || !('version' in data)) return undefined;
	return { type: 'here', version: String(data.version) };
}
