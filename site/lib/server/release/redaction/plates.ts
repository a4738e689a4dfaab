// Plates of vehicles (GA 36), of electric ones too, and numbers of travel documents.

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const SIGN = '[A-HJ-NP-Z0-9]';
// At least one digit: letters alone are a word.
const PLATE = new RegExp(
	`(?<![\\p{L}\\d]\\p{Script=Han}?字)[${PROVINCES}][A-HJ-NP-Z][·•. ]?(?=[A-Z]{0,5}\\d)(?:[DF]${SIGN}\\d{4}|\\d{5}[DF]|${SIGN}{4}[A-HJ-NP-Z0-9挂学警港澳])(?![0-9A-Za-z-]|〔|号(?!牌))`,
	'gu',
);
const TRAVEL_DOCUMENT = /((?:护照|通行证)[^0-9A-Za-z]{0,8})[A-Za-z]{1,2}\d{7,9}(?![0-9A-Za-z])/g;

/** Replaces plates of vehicles and numbers of passports and travel permits. */
export function replacePlates(text: string, replacement: string): string {
	return text.replace(PLATE, replacement).replace(TRAVEL_DOCUMENT, `$1${replacement}`);
}
