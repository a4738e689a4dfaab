// What of a name people type: all of it, or what they remember.
import { shortPlace } from '../names/places.ts';
import type { SeededChance } from '../names/seeded-chance.ts';
import type { GoldSubject } from './gold-subject.ts';

/** A text to type, and where the trade name 字号 stands in it. */
export interface TypedForm {
	readonly text: string;
	readonly brandFrom: number;
	readonly brandTo: number;
	readonly how: string;
}

/** Tells whether a name has all the parts that people leave out or keep. */
export function isWhole({ parts: { brand, trade, form, branch } }: GoldSubject): boolean {
	const isBrand = /^[\p{Script=Han}]{2,6}$/u.test(brand);
	return isBrand && trade.length > 1 && form !== '' && branch === '';
}

function form(before: string, brand: string, after: string, how: string): TypedForm {
	const brandTo = before.length + brand.length;
	return { text: before + brand + after, brandFrom: before.length, brandTo, how };
}

/** The whole name. */
export function wholeForm({ parts }: GoldSubject): TypedForm {
	const { place, brand, trade, form: legal, branch } = parts;
	return form(place, brand, trade + legal + branch, 'whole name');
}

/** Some form of a name that `isWhole`; the whole name half of the time. */
export function someForm(chance: SeededChance, subject: GoldSubject): TypedForm {
	const { place, brand, trade, form: legal } = subject.parts;
	const share = chance.next();
	if (share < 0.45) return wholeForm(subject);
	if (share < 0.65) return form('', brand, trade, 'without place and legal form');
	if (share < 0.75) return form('', brand, trade + legal, 'without place');
	if (share < 0.9) return form(place, brand, trade, 'without legal form');
	return form(shortPlace(place), brand, trade, 'short place, without legal form');
}
