const chinese = '/offline';
const english = '/en/offline';

/** What is kept on the device for when there is no network. */
export const offlinePages = [chinese, english] as const;

/** The address of the offline page in the language of the page that could not be reached. */
export function offlinePageFor(pathname: string): string {
	return /^\/en(\/|$)/.test(pathname) ? english : chinese;
}
