// Finds words in the help, on the device as on the server: Chinese by any part of it. A whole question
// is rarely written there as it is asked, so where nothing holds it, pairs of its characters decide.

/** A part of the help that can be found. */
export interface Passage {
	readonly href: string;
	readonly title: string;
	readonly heading: string;
	readonly text: string;
}

type Stretch = [start: number, end: number];

/** A passage that was found, with the stretch of its text that shows why. */
export interface HelpHit {
	readonly href: string;
	readonly title: string;
	readonly heading: string;
	readonly excerpt: string;
	readonly highlights: Stretch[];
}

const mostHits = 20;
const longestQuery = 100;
const before = 16;
const excerptLength = 72;
/** The share of the pairs of a question that a passage has to hold. */
const enough = 0.5;

/** Lower case and no full-width letters; as long as the text itself, so that places agree. */
const folded = (text: string) =>
	text
		.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.toLowerCase();

const wordsOf = (query: string) =>
	folded(query.slice(0, longestQuery))
		.split(/[\s\p{P}]+/u)
		.filter((word) => word !== '');

const pairsOf = (word: string) =>
	[...word.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair ?? '');

function placesOf(text: string, words: readonly string[]): Stretch[] {
	const low = folded(text);
	return words.flatMap((word) => {
		const places: Stretch[] = [];
		for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) {
			places.push([at, at + word.length]);
		}
		return places;
	});
}

/** Where an excerpt begins that shows what stands at `place`: with the nearest phrase before it, if one begins there. */
function beginning(text: string, place: number): number {
	const from = Math.max(place - before, 0);
	if (from === 0) return 0;
	const stop = /[\p{Po}\s]+(?=[^\p{Po}\s])/u.exec(text.slice(from, place));
	return stop === null ? from : from + stop.index + stop[0].length;
}

function hitOf({ href, title, heading, text }: Passage, words: readonly string[]): HelpHit {
	const places = placesOf(text, words).sort(([one], [other]) => one - other);
	const start = beginning(text, places[0]?.[0] ?? 0);
	const end = start + excerptLength;
	const [lead, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
	const highlights = places
		.filter(([from, to]) => from >= start && to <= end)
		.map(([from, to]): Stretch => [from - start + lead.length, to - start + lead.length]);
	return { href, title, heading, excerpt: lead + text.slice(start, end) + tail, highlights };
}

/** All words must be there; in a title they count for most. */
function weigh({ title, heading, text }: Passage, words: readonly string[]): number {
	let weight = 0;
	for (const word of words) {
		if (folded(heading).includes(word)) weight += 3;
		else if (folded(title).includes(word)) weight += 2;
		else if (folded(text).includes(word)) weight += 1;
		else return 0;
	}
	return weight;
}

function share({ title, heading, text }: Passage, pairs: readonly string[]): number {
	const all = folded(`${title}\n${heading}\n${text}`);
	const held = pairs.filter((pair) => all.includes(pair)).length / pairs.length;
	return held >= enough ? held : 0;
}

/** Gives what holds the query, best first; empty for a query without a letter. */
export function searchHelp(query: string, passages: readonly Passage[]): HelpHit[] {
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const pairs = words.flatMap(pairsOf);
	const found = (weights: readonly number[], marked: readonly string[]) =>
		passages
			.map((passage, index) => ({ passage, weight: weights[index] ?? 0 }))
			.filter(({ weight }) => weight > 0)
			.sort((one, other) => other.weight - one.weight)
			.slice(0, mostHits)
			.map(({ passage }) => hitOf(passage, marked));
	const whole = found(
		passages.map((passage) => weigh(passage, words)),
		words,
	);
	if (whole.length > 0 || pairs.length === 0) return whole;
	return found(
		passages.map((passage) => share(passage, pairs)),
		pairs,
	);
}
