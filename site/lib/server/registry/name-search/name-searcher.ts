// The names that a text may mean, best first: gathered by their terms, compared one by one.
import { namesIn } from '../analysis/pasted-text.ts';
import { placesIn } from '../analysis/places-in.ts';
import { type QueryReading, readQuery } from '../analysis/read-query.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import { isInactive } from '../name-index/traits.ts';
import { Aligner, type Fit } from './align.ts';
import { Gatherer, type Wanted } from './gather.ts';
import { type LetterWeights, weighLetters } from './letter-weights.ts';
import { NamesWith } from './names-with.ts';
import { forgivingTerms, neighbourTerms } from './query-terms.ts';
import { type Units, unitsOf } from './units.ts';

/** A name that a query may mean. */
export interface NameHit {
	readonly rank: number;
	readonly entry: number;
	/** Between 0 and about 1; higher fits better. */
	readonly score: number;
	readonly reason: 'exact' | 'prefix' | 'part' | 'similar';
	readonly by: QueryReading['by'];
	/** By letter of the name, whether the query holds it: worked out for what is shown alone. */
	readonly matched: () => Uint8Array;
}

/** Which subjects may be found. */
export interface NameFilter {
	readonly passes: (rank: number) => boolean;
	/** By number of the division: whether a code is that division or below it. */
	readonly divisionsBelow: (code: string) => Uint8Array;
}

/** What was found. */
export interface FoundNames {
	/** Best first; ties in the order of ranks. */
	readonly hits: readonly NameHit[];
	/** Whether there may be more that fit as well as the last of these. */
	readonly cut: boolean;
}

/** Of the names that hold a query as it is, so many are compared, the first in the order of ranks. */
const mostHolders = 160;
/** Names are tried for holding a query, but not more of them than this. */
const mostTried = 1 << 16;
/** With so few holders, names that resemble the query are sought as well. */
const fewHolders = 4;
/** How much is read, and how much of it compared, when a name may be typed otherwise than written. */
const wide = { terms: forgivingTerms, budget: 24_000, most: 240 } as const;
const narrow = { terms: neighbourTerms, budget: 2_000, most: 16 } as const;
/** With a score above this, other ways to read Latin letters are not tried. */
const goodScore = { otherCuts: 0.86, initials: 0.8 } as const;

/** How the two shares of a fit make its score. */
const shareOfQuery = 0.72;
const shareOfName = 0.28;
/** What a pasted text loses for what it holds beside the name. */
const ofContained = 0.94;
/** A name that says so much, in nats, is no chance when a long text holds all of it. */
const tellingWeight = 16;
/** What a name gains that is the query, or begins with it. */
const ofWhole = { exact: 0.06, prefix: 0.04 } as const;
/** What a subject gains that is where the query says. */
const ofPlace = 0.01;
const inactiveCosts = 0.02;
/** What a reading other than letter by letter loses. */
const ofReading = { letters: 1, pinyin: 0.98, initials: 0.9 } as const;
/** Below this share of the best one, and below this score, nothing fits. */
const leastOfBest = 0.62;
const leastScore = 0.4;
const mostHits = 256;
/** What holds less than this share of what the best one holds is not compared. */
const leastGathered = 0.3;

interface Candidate extends Omit<NameHit, 'matched'> {
	readonly units: Units;
	/** Where the whole query stands in the name in one stretch; else -1. */
	readonly wholeFrom: number;
	readonly placeUnits: Uint8Array | undefined;
}

interface Asked {
	readonly units: Units;
	readonly placeUnits: Uint8Array | undefined;
	readonly wanted: Wanted;
}

/** What was found so far, the best of each subject. */
class Candidates {
	readonly #byRank = new Map<number, Candidate>();
	cut = false;
	best = 0;

	/** What something must score to be shown beside the best. */
	get least(): number {
		return Math.max(leastScore, this.best * leastOfBest);
	}

	add(candidate: Candidate): void {
		if (candidate.score < this.least) return;
		const known = this.#byRank.get(candidate.rank);
		if (known !== undefined && known.score >= candidate.score) return;
		this.#byRank.set(candidate.rank, candidate);
		this.best = Math.max(this.best, candidate.score);
	}

	get candidates(): Candidate[] {
		return [...this.#byRank.values()];
	}
}

/** Searches the names of one index. */
export class NameSearcher {
	readonly #index: NameIndex;
	readonly weights: LetterWeights;
	readonly #gatherer: Gatherer;
	readonly #namesWith: NamesWith;
	readonly #aligner: Aligner;

	constructor(index: NameIndex) {
		this.#index = index;
		this.weights = weighLetters(index);
		this.#gatherer = new Gatherer(index);
		this.#namesWith = new NamesWith(index);
		this.#aligner = new Aligner(index, this.weights);
	}

	/** The names that `text` may mean. */
	search(text: string, filter: NameFilter): FoundNames {
		const found = new Candidates();
		for (const name of namesIn(text)) {
			const [letters, ...latin] = readQuery(name);
			if (letters === undefined || letters.pieces.length === 0) continue;
			const asked = this.#ask(letters, filter);
			const holders = this.#takeHolders(asked, found);
			const isLatin = latin.length > 0;
			if (holders < fewHolders) {
				this.#takeSimilar(asked, found, holders > 0 || isLatin ? narrow : wide);
			}
			this.#takeLatin(latin, filter, found);
			if (isLatin && found.best === 0) this.#takeSimilar(asked, found, wide);
		}
		return { hits: this.#rank(found), cut: found.cut };
	}

	#takeLatin(readings: readonly QueryReading[], filter: NameFilter, found: Candidates): void {
		let best = 0;
		for (const reading of readings) {
			if (reading.by === 'pinyin' && best > goodScore.otherCuts) continue;
			if (reading.by === 'initials' && best > goodScore.initials) continue;
			best = Math.max(best, this.#takeSimilar(this.#ask(reading, filter), found, wide));
		}
	}

	/** Takes names that hold the query as it is; gives their number. */
	#takeHolders(asked: Asked, found: Candidates): number {
		const { letters } = asked.units;
		if (letters.includes(0)) return 0;
		let holders = 0;
		let tried = 0;
		const take = (entry: number, from: number): boolean => {
			tried += 1;
			if (asked.wanted.passes(this.#index.rankOf(entry))) {
				holders += 1;
				found.add(this.#judge(asked, entry, this.#aligner.hold(asked.units, entry, from)));
			}
			return holders < mostHolders && tried < mostTried;
		};
		this.#namesWith.visit(letters, 0, take);
		if (holders >= mostHolders || tried >= mostTried) {
			found.cut = true;
			this.#namesWith.visitWhole(letters, (entry) => take(entry, 0));
		}
		return holders;
	}

	/** Takes names that resemble the query; gives the best score among them. */
	#takeSimilar(
		asked: Asked,
		found: Candidates,
		{ budget, most, terms }: typeof wide | typeof narrow,
	) {
		const { cut, entries, weights } = this.#gatherer.gather(
			terms(this.#index, asked.units),
			asked.wanted,
			budget,
			most,
		);
		found.cut ||= cut;
		const least = (weights[0] ?? 0) * leastGathered;
		let best = 0;
		for (let at = 0; at < entries.length && (weights[at] as number) >= least; at += 1) {
			const entry = entries[at] as number;
			const placeUnits = this.#answered(asked, entry);
			const most = shares(this.#aligner.bound(asked.units, entry, placeUnits));
			// Nothing that cannot be shown is looked at closer.
			if (most + ofWhole.exact + ofPlace < found.least) continue;
			const fit = this.#aligner.align(asked.units, entry, placeUnits);
			const candidate = this.#judge(asked, entry, fit);
			found.add(candidate);
			best = Math.max(best, candidate.score);
		}
		return best;
	}

	/** The pieces of the query that the place of the entry's subject answers. */
	#answered({ placeUnits, wanted }: Asked, entry: number): Uint8Array | undefined {
		return wanted.place?.isThere(this.#index.rankOf(entry)) ? placeUnits : undefined;
	}

	#ask(reading: QueryReading, filter: NameFilter): Asked {
		const units = unitsOf(this.#index, this.weights, reading);
		const { passes } = filter;
		const places = placesIn(reading.pieces.map((piece) => ('letter' in piece ? piece.letter : '')));
		const named = places.reduce((sum, { from, to }) => sum + to - from, 0);
		if (places.length === 0 || named >= units.length) {
			return { units, placeUnits: undefined, wanted: { passes, place: undefined } };
		}
		const placeUnits = new Uint8Array(units.length);
		let weight = 0;
		for (const { from, to } of places) {
			for (let at = from; at < to && at < units.length; at += 1) {
				if (placeUnits[at] === 0) weight += units.weights[at] ?? 0;
				placeUnits[at] = 1;
			}
		}
		const there = joined(places.map(({ code }) => filter.divisionsBelow(code)));
		const { regions } = this.#index;
		const isThere = (rank: number) => there[regions[rank - 1] as number] === 1;
		return {
			units,
			placeUnits,
			wanted: { passes, place: { isThere, weight } },
		};
	}

	#judge(asked: Asked, entry: number, fit: Fit): Candidate {
		const { units } = asked;
		const rank = this.#index.rankOf(entry);
		const placeUnits = this.#answered(asked, entry);
		const inactive = isInactive(this.#index.traits[rank - 1] ?? 0) ? inactiveCosts : 0;
		const isExact = units.length === this.#index.lengthOf(entry);
		const whole = fit.wholeFrom !== 0 ? 0 : isExact ? ofWhole.exact : ofWhole.prefix;
		const there = placeUnits === undefined ? 0 : ofPlace;
		const score = shares(fit) * ofReading[units.by] + whole + there - inactive;
		const reason = reasonOf(fit, units, isExact);
		const { wholeFrom } = fit;
		return { rank, entry, score, by: units.by, reason, units, wholeFrom, placeUnits };
	}

	#rank({ candidates, least }: Candidates): NameHit[] {
		candidates.sort((one, other) => other.score - one.score || one.rank - other.rank);
		return candidates
			.filter(({ score }) => score >= least)
			.slice(0, mostHits)
			.map((candidate) => {
				const { by, entry, rank, reason, score } = candidate;
				return { by, entry, rank, reason, score, matched: () => this.#matched(candidate) };
			});
	}

	#matched({ entry, placeUnits, units, wholeFrom }: Candidate): Uint8Array {
		const length = this.#index.lengthOf(entry);
		if (wholeFrom >= 0) return new Uint8Array(length).fill(1, wholeFrom, wholeFrom + units.length);
		this.#aligner.bound(units, entry, placeUnits);
		this.#aligner.align(units, entry, placeUnits);
		return this.#aligner.matched.slice(0, length);
	}
}

/** What is in any of some sets of divisions. */
function joined([first = new Uint8Array(0), ...others]: readonly Uint8Array[]): Uint8Array {
	if (others.length === 0) return first;
	return first.map((is, at) => is | Number(others.some((other) => other[at] === 1)));
}

/** What a fit is worth by what the query and the name hold of each other. */
function shares({ held, name, query }: Fit): number {
	const plain = shareOfQuery * query + shareOfName * name;
	const contained = ofContained * name * Math.min(1, held / tellingWeight);
	return Math.max(plain, contained);
}

function reasonOf({ literal, wholeFrom }: Fit, { by }: Units, isExact: boolean): NameHit['reason'] {
	if (wholeFrom < 0 || !(literal || by === 'pinyin')) return 'similar';
	if (isExact) return 'exact';
	return wholeFrom === 0 ? 'prefix' : 'part';
}
