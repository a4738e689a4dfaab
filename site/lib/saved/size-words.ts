const units = [
	{ unit: 'gigabyte', bytes: 1_000_000_000 },
	{ unit: 'megabyte', bytes: 1_000_000 },
	{ unit: 'kilobyte', bytes: 1_000 },
] as const;

/** So many bytes in the largest unit that they fill, in two figures at most: nobody counts bytes. */
export function sizeWords(bytes: number, language: string): string {
	const { unit, bytes: one } = units.find((it) => bytes >= it.bytes) ?? units[2];
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumSignificantDigits: 2,
	}).format(bytes / one);
}
