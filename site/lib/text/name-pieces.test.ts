import { expect, it } from 'vitest';
import { namePieces } from './name-pieces.ts';

it('a name is broken after its place and before what it is', () => {
	const pieces = ['南昌市', '青云谱区', '鹤寿康', '养老', '服务中心'];
	expect(namePieces(pieces.join(''))).toEqual(pieces);
	const company = ['江西暖寿园', '养老', '服务', '有限公司'];
	expect(namePieces(company.join(''))).toEqual(company);
	expect(namePieces('贺寿康')).toEqual(['贺寿康']);
});

it('the name of a list is broken before the dishonesty that it names', () => {
	for (const pieces of [
		['市场监督管理', '严重违法失信名单'],
		['拖欠农民工工资', '失信联合惩戒对象名单'],
		['重大税收', '违法失信主体名单'],
		['失信被执行人名单'],
	]) {
		expect(namePieces(pieces.join(''))).toEqual(pieces);
	}
});

it('the pieces are the whole name, whatever it is', () => {
	for (const name of ['', '市', '有限公司', 'ABC Ltd', '东湖区榆岁康护理院', '江西省医院医院']) {
		expect(namePieces(name).join('')).toBe(name);
	}
});
