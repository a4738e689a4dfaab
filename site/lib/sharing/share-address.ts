// Hands the address of a page to the device's own sheet, or to the clipboard where it has none.

export type Shared = 'sheet' | 'copied' | 'failed' | 'cancelled';

/** What became of it. Whoever closes the sheet of the device has changed their mind. */
export async function shareAddress(title: string, url: string): Promise<Shared> {
	try {
		// Not every browser has it, whatever its types say.
		const sheet: ((data: ShareData) => Promise<void>) | undefined =
			navigator.share?.bind(navigator);
		if (sheet) {
			await sheet({ title, url });
			return 'sheet';
		}
		await navigator.clipboard.writeText(url);
		return 'copied';
	} catch (cause) {
		return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'failed';
	}
}
