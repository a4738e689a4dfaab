// Colours as markup names them, and how well one is read on another (WCAG 2.2, relative luminance).

type Rgb = readonly [number, number, number];

// CSS Color 4: the sixteen that were there first. Who uses others is not judged.
const named: Readonly<Record<string, string>> = {
	black: '#000000',
	silver: '#c0c0c0',
	gray: '#808080',
	grey: '#808080',
	white: '#ffffff',
	maroon: '#800000',
	red: '#ff0000',
	purple: '#800080',
	fuchsia: '#ff00ff',
	green: '#008000',
	lime: '#00ff00',
	olive: '#808000',
	yellow: '#ffff00',
	navy: '#000080',
	blue: '#0000ff',
	teal: '#008080',
	aqua: '#00ffff',
	orange: '#ffa500',
};

const functionForm =
	/^rgba?\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*(?:[,/]\s*(1|1\.0+|100%)\s*)?\)$/;

/** Red, green and blue of an opaque colour; `undefined` for anything else. */
export function readColour(text: string): Rgb | undefined {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/\s*!important$/, '');
	const hex = /^#([0-9a-f]{6})(?:ff)?$/.exec(named[plain] ?? plain)?.[1];
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])f?$/.exec(plain);
	const digits =
		hex ??
		short
			?.slice(1, 4)
			.map((digit) => digit + digit)
			.join('');
	if (digits !== undefined) {
		const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
		return [red ?? 0, green ?? 0, blue ?? 0];
	}
	const read = functionForm.exec(plain);
	if (read === null) return undefined;
	const [red = 0, green = 0, blue = 0] = read.slice(1, 4).map(Number);
	return Math.max(red, green, blue) > 255 ? undefined : [red, green, blue];
}

function luminanceOf(colour: Rgb): number {
	const [red = 0, green = 0, blue = 0] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How `ground` and the text `#rrggbb` on it differ, from 1 to 21. */
export function contrastBetween(ground: Rgb, text: string): number {
	const [one, other] = [luminanceOf(ground), luminanceOf(readColour(text) ?? ground)];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
