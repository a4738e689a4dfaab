// What may be said behind `npm run bench -- search`.
import { parseArgs } from 'node:util';

const parts = ['smaller', 'peers', 'http'] as const;
/** A part of the bench that can be left out. */
export type Part = (typeof parts)[number];

/** A run of the search bench. */
export interface SearchBenchOptions {
	/** The province's real number of business entities is of this order. */
	readonly subjects: number;
	readonly queries: number;
	readonly seed: number;
	/** Kept, and what lies there of the same number of subjects is used again; else a temporary one. */
	readonly folder: string | undefined;
	/** Measures the release that lies in the folder instead of building it again. */
	readonly keepRelease: boolean;
	/** After so many seconds a peer is asked no more; the table says how many queries it got. */
	readonly peerSeconds: number;
	readonly without: ReadonlySet<Part>;
	readonly writeDocs: boolean;
	/** Figures of an earlier run to show instead of measuring. */
	readonly from: string | undefined;
}

const isPart = (word: string): word is Part => (parts as readonly string[]).includes(word);

function positiveInteger(name: string, text: string): number {
	const value = Number(text.replaceAll(/[,_]/g, ''));
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new Error(`--${name} takes a whole number above 0, not "${text}"`);
}

/** Reads the command line. Throws when it makes no sense. */
export function readOptions(args: readonly string[]): SearchBenchOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			subjects: { type: 'string', default: '5200000' },
			queries: { type: 'string', default: '6000' },
			seed: { type: 'string', default: '5' },
			folder: { type: 'string' },
			'keep-release': { type: 'boolean', default: false },
			'peer-seconds': { type: 'string', default: '600' },
			without: { type: 'string', multiple: true, default: [] },
			'write-docs': { type: 'boolean', default: false },
			from: { type: 'string' },
		},
	});
	const unknown = values.without.find((word) => !isPart(word));
	if (unknown !== undefined) {
		throw new Error(`--without takes ${parts.join(', ')}, not "${unknown}"`);
	}
	return {
		subjects: positiveInteger('subjects', values.subjects),
		queries: positiveInteger('queries', values.queries),
		seed: positiveInteger('seed', values.seed),
		folder: values.folder,
		keepRelease: values['keep-release'],
		peerSeconds: positiveInteger('peer-seconds', values['peer-seconds']),
		without: new Set(values.without.filter(isPart)),
		writeDocs: values['write-docs'],
		from: values.from,
	};
}
