// How the server and a page hand values to each other, in the form that SvelteKit has devalue write, as
// far as the site's own loads need it: what JSON has, `undefined`, odd numbers, dates. In the browser it
// stands in for that package, whose typed arrays, maps and calendars were a fourteenth of what a page
// loads and are sent by nobody here. What is of another kind throws; a test holds the two together.

type Change = (value: unknown) => unknown;
/** How values of a kind of its own are written or read, by the name of the kind. */
type Changes = Readonly<Record<string, Change>>;

/** Values that JSON does not have, by the number in whose stead they stand. */
const special = new Map<unknown, unknown>([
	[-1, undefined],
	[-3, Number.NaN],
	[-4, Number.POSITIVE_INFINITY],
	[-5, Number.NEGATIVE_INFINITY],
	[-6, -0],
]);

const unknownKind = (kind: unknown) => new Error(`no plain value: ${String(kind)}`);

/** Gives the value that `flat` was made of. Throws where it holds another kind than the plain ones. */
export function unflatten(flat: unknown, revivers: Changes = {}): unknown {
	if (special.has(flat)) return special.get(flat);
	if (!Array.isArray(flat)) throw unknownKind(flat);
	const values: readonly unknown[] = flat;
	const made: unknown[] = [];

	function make(at: unknown): unknown {
		if (special.has(at)) return special.get(at);
		if (typeof at !== 'number' || !(at in values)) throw unknownKind(at);
		if (!(at in made)) fill(at, values[at]);
		return made[at];
	}

	function fill(at: number, value: unknown): void {
		if (typeof value !== 'object' || value === null) {
			made[at] = value;
		} else if (!Array.isArray(value)) {
			// There before what is in it, which may point back to it.
			const object: Record<string, unknown> = {};
			made[at] = object;
			for (const [key, place] of Object.entries(value)) {
				if (key === '__proto__') throw unknownKind(key);
				object[key] = make(place);
			}
		} else if (typeof value[0] !== 'string') {
			const list: unknown[] = [];
			made[at] = list;
			for (const place of value) list.push(make(place));
		} else {
			made[at] = revive(value[0], value[1]);
		}
	}

	function revive(kind: string, content: unknown): unknown {
		const reviver = Object.hasOwn(revivers, kind) ? revivers[kind] : undefined;
		if (reviver) return reviver(typeof content === 'number' ? make(content) : content);
		if (kind === 'Date') return new Date(String(content));
		throw unknownKind(kind);
	}

	return make(0);
}

/** Gives the value that `text` was made of. Throws where it holds another kind than the plain ones. */
export const parse = (text: string, revivers?: Changes): unknown =>
	unflatten(JSON.parse(text), revivers);

const isPlain = (value: object) =>
	[Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** Writes a value so that `parse` gives it again. Throws where it is no plain one. */
export function stringify(value: unknown, reducers: Changes = {}): string {
	const flat: unknown[] = [];
	const places = new Map<unknown, number>();

	function place(one: unknown): number {
		for (const [number, odd] of special) if (Object.is(odd, one)) return number as number;
		const known = places.get(one);
		if (known !== undefined) return known;
		const at = flat.push(null) - 1;
		places.set(one, at);
		flat[at] = flatten(one);
		return at;
	}

	function flatten(one: unknown): unknown {
		for (const [kind, reduce] of Object.entries(reducers)) {
			const reduced = reduce(one);
			if (reduced) return [kind, place(reduced)];
		}
		if (Array.isArray(one)) return one.map(place);
		if (one instanceof Date) return ['Date', one.toISOString()];
		if (typeof one === 'object' && one !== null) {
			if (!isPlain(one)) throw unknownKind(one);
			return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, place(held)]));
		}
		if (['bigint', 'function', 'symbol'].includes(typeof one)) throw unknownKind(typeof one);
		return one;
	}

	const at = place(value);
	return JSON.stringify(at < 0 ? at : flat);
}
