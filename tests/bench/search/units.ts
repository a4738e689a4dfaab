// Figures as a person reads them.

/** A duration given in milliseconds: three figures that count, no more. */
export function duration(milliseconds: number): string {
	if (!Number.isFinite(milliseconds)) return '–';
	if (milliseconds >= 1000) return `${Number((milliseconds / 1000).toPrecision(3))} s`;
	return `${Number(milliseconds.toPrecision(milliseconds < 1 ? 2 : 3))} ms`;
}

/** A share or a ratio. */
export function decimal(value: number, digits = 2): string {
	return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

/** A size given in bytes, in decimal units as disks are sold. */
export function size(bytes: number): string {
	return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}

/** A whole number with its thousands set apart. */
export function whole(value: number): string {
	return Math.round(value).toLocaleString('en');
}
