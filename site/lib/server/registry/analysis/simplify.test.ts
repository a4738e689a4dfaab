import { describe, expect, test } from 'vitest';
import { simplified } from './simplify.ts';

const folded = (text: string) => Array.from(text, simplified).join('');

describe('the usual form of a character', () => {
	test.each([
		['臺檯颱', '台台台'],
		['裡裏', '里里'],
		['羣峯', '群峰'],
		['幹榦干', '干干干'],
		['後后', '后后'],
		['發髮', '发发'],
		['鍾鐘', '钟钟'],
		['國圀囯', '国国国'],
		['華東醫藥連鎖', '华东医药连锁'],
		['龍鳳樓餐廳', '龙凤楼餐厅'],
		['舘馆鋪舖', '馆馆铺铺'],
	])('%s is %s', (written, usual) => {
		expect(folded(written)).toBe(usual);
	});

	test.each([
		['広沢徳気', '广泽德气'],
		['囍濶畧凃隣', '喜阔略涂邻'],
	])('variants and Japanese forms on signs too: %s is %s', (written, usual) => {
		expect(folded(written)).toBe(usual);
	});

	test('乾 stays: mainland names write 乾坤 and 乾元 with it', () => {
		expect(simplified('乾')).toBe('乾');
	});

	test('what is in use in mainland names stays', () => {
		const inUse = '江西洪城大厦股份有限公司芸予弁欠缶喆堃淼鑫著瑞祐';
		expect(folded(inUse)).toBe(inUse);
	});

	test.each(['', 'a', '（', '😀', '𠮷'])('%j comes back as it is', (text) => {
		expect(simplified(text)).toBe(text);
	});

	test('is final, and one character for one', () => {
		for (let code = 0x3400; code <= 0x9fff; code++) {
			const once = simplified(String.fromCodePoint(code));
			expect(Array.from(once)).toHaveLength(1);
			expect(simplified(once)).toBe(once);
		}
	});
});
