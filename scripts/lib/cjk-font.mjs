// Without a Chinese font a screenshot shows boxes, and lines break elsewhere than for a reader.
import { existsSync, readdirSync } from 'node:fs';

const fontFolder = '/usr/share/fonts';
const cjkFont = /cjk|sourcehan|source-han|wqy|wenquanyi|droidsansfallback|uming|ukai/i;

/** Whether one of these font files has Chinese characters, by its name. */
export const hasCjkFont = (files) => files.some((file) => cjkFont.test(file));

/** Whether this is a Linux without a Chinese font; other systems bring theirs. */
export function missingCjkFont() {
	if (process.platform !== 'linux') return false;
	return !existsSync(fontFolder) || !hasCjkFont(readdirSync(fontFolder, { recursive: true }));
}
