import { expect, test } from 'vitest';
import { hasCjkFont } from './cjk-font.mjs';

test('a Chinese font is known by the name of its file', () => {
	expect(hasCjkFont(['truetype/dejavu/DejaVuSans.ttf', 'NotoSansCJK-Regular.ttc'])).toBe(true);
	expect(hasCjkFont(['truetype/wqy/wqy-zenhei.ttc'])).toBe(true);
	expect(hasCjkFont(['truetype/dejavu/DejaVuSans.ttf'])).toBe(false);
});
