// SvelteKit answers an address that cannot be decoded before its hooks have a say, with a page even
// where the API was asked. Such an address leads nowhere; so it goes where there is nothing.

const nowhere = '/undecodable';

/** The address itself, or one of the same kind that no route has. */
export function toDecodable(address) {
	const [path] = address.split('?');
	try {
		decodeURI(path);
		return address;
	} catch {
		return path.startsWith('/api/') ? `/api${nowhere}` : nowhere;
	}
}
