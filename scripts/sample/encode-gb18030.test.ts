import { expect, test } from 'vitest';
import { encodeGb18030 } from './encode-gb18030.ts';

test('what is written is read back', () => {
	const text = '企业名称,鹤寿康（江西）;701, 〇 樾 蘅 珺\r\n';
	expect(new TextDecoder('gb18030', { fatal: true }).decode(encodeGb18030(text))).toBe(text);
});

test('a known word has its known bytes', () => {
	expect([...encodeGb18030('中A')]).toEqual([0xd6, 0xd0, 0x41]);
});

test('a character beyond two bytes is refused', () => {
	expect(() => encodeGb18030('𠮷')).toThrow(RangeError);
});
