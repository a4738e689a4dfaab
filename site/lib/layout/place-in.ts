// Behind which of the four doors a page lies.

/** Rooms that are entered through the door of another. */
const rooms: Readonly<Record<string, readonly string[]>> = {
	'/': ['/search', '/e'],
};

const isWithin = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

/**
 * What `aria-current` says on the door to `door` when the page at `path` is shown, both without a
 * language: `page` for the page itself, `true` for one behind it.
 */
export function placeIn(door: string, path: string): 'page' | 'true' | undefined {
	if (path === door) return 'page';
	const behind = door === '/' ? [] : [door];
	return [...behind, ...(rooms[door] ?? [])].some((room) => isWithin(path, room))
		? 'true'
		: undefined;
}
