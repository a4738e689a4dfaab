import type { NameParts } from '../names/split-name.ts';

/** A subject as the gold set knows it: from the sources themselves, never from a built release. */
export interface GoldSubject {
	readonly uscc: string;
	readonly name: string;
	readonly registrationNumber: string | undefined;
	/** Six digits. */
	readonly region: string;
	/** 字号 and 曾用名, when the register has them. */
	readonly otherNames: readonly string[];
	readonly parts: NameParts;
}
