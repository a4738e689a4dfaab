import { expect, it } from 'vitest';
import { wrapName } from './wrap-words.ts';

it('breaks a name between its parts where they fit', () => {
	expect(wrapName('江西暖寿园养老服务有限公司', 12)).toEqual(['江西暖寿园养老服务', '有限公司']);
	expect(wrapName('南昌市青云谱区鹤寿康养老服务中心', 12)).toEqual([
		'南昌市青云谱区鹤寿康养老',
		'服务中心',
	]);
});

it('breaks a part that is longer than a line, and a name of words between words', () => {
	expect(wrapName('很长很长很长很长的名字', 4)).toEqual(['很长很长', '很长很长', '的名字']);
	expect(wrapName('Blue Whale Trading', 8)).toEqual(['Blue Whale', 'Trading']);
});
