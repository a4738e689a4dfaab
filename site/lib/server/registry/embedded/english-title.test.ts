import { describe, expect, it } from 'vitest';
import { allActKinds } from '#lib/server/catalogue/act-kinds.ts';
import { allGrades } from '#lib/server/catalogue/grades.ts';
import { allLists } from '#lib/server/catalogue/lists.ts';
import { allRegisters } from '#lib/server/catalogue/registers.ts';
import { englishTitle } from './english-title.ts';

describe('the English title of a record', () => {
	it.each([
		...allLists().map(({ code, name, type }) => ({ code, name, type })),
		...allRegisters().map(({ code, name }) => ({ code, name, type: 'register' as const })),
		...allGrades().map(({ code, name }) => ({ code, name, type: 'grade' as const })),
		...allActKinds().map(({ code: type, name }) => ({ code: null, name, type })),
	])('is the name of $type $code in the catalogue', ({ code, name, type }) => {
		expect(englishTitle({ type, code, title: name.zh })).toBe(name.en);
	});

	it.each([
		['abnormal-operation', '列入经营异常名录', 'Entry in the list of abnormal operation'],
		['commitment', '信用承诺', 'Credit commitment'],
		['licence', '行政许可决定书', 'Decision on a licence'],
		['penalty', '行政处罚决定书', 'Decision on a penalty'],
	] as const)('of %s is ours where %s is ours', (type, title, english) => {
		expect(englishTitle({ type, code: null, title })).toBe(english);
	});

	it('is nothing where a source wrote the title itself', () => {
		expect(englishTitle({ type: 'penalty', code: null, title: '关于某店的处罚' })).toBeUndefined();
		expect(
			englishTitle({ type: 'serious-dishonesty', code: 'SX-TAX', title: '失信被执行人名单' }),
		).toBeUndefined();
		expect(
			englishTitle({ type: 'register', code: 'no-such', title: '养老机构备案' }),
		).toBeUndefined();
	});
});
