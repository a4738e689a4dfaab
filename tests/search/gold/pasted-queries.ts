// Queries with rubbish around: lines of a licence, labels of a form, whole sentences.
import type { SeededChance } from '../names/seeded-chance.ts';
import { type GoldMaker, made } from './gold-maker.ts';
import { byConfusion } from './name-distance.ts';
import {
	extra,
	homophone,
	lookAlikeSlip,
	missing,
	nearHomophone,
	type Slip,
	swapped,
} from './slips.ts';
import { isWhole, someForm, wholeForm } from './typed-form.ts';

// {} is the name, {code} the code.
const withName = [
	'名称：{}',
	'名 称 {}',
	'公司名称:{} 法定代表人:王某某',
	'企业名称：{}\n类型：有限责任公司(自然人投资或控股)',
	'{}（以下简称“甲方”）',
	'“{}”',
	'《{}》',
	'【{}】',
	'1、{}；',
	'甲方：{}（盖章）',
	'收款单位：{} 开户行：中国建设银行',
	'{}\n地址：江西省某某路88号\n电话：0791-88881234',
	'{} 电话13800001234',
	'开票信息 名称:{} 税号:',
	'{}营业执照',
	'@{} #避雷#',
	'商户全称 {} 交易成功',
];
const asSentence = [
	'请问{}靠谱吗？',
	'{}是正规公司吗',
	'{}怎么样',
	'{}的电话是多少',
	'帮我查一下{}',
	'我想投诉{}',
	'{}在哪里',
	'我在{}办了卡，能退吗？',
	'有人知道{}是真的吗',
	'{}官网',
	'查询{}的信用信息',
];
const withCode = [
	'名称：{} 统一社会信用代码：{code}',
	'统一社会信用代码 {code}\n名称 {}\n类型 有限责任公司\n法定代表人 王某某\n注册资本 壹佰万元整',
	'营业执照\n（副本）\n统一社会信用代码\n{code}\n名 称 {}',
	'{}，{code}',
	'社会信用代码：{code}（1-1）',
	'纳税人识别号:{code}',
	'信用代码{code}是哪家公司',
];

// A licence photographed breaks the line where the paper ends.
function brokenLine(chance: SeededChance, name: string): string {
	const at = 4 + chance.below(Math.max(1, name.length - 6));
	return `${name.slice(0, at)}\n${name.slice(at)}`;
}

/** A name or a code with what stood around it. */
export const pasted: GoldMaker = (chance, subject, { letters }) => {
	const share = chance.next();
	if (share < 0.3) {
		const template = chance.pick(withCode);
		const q = template.replace('{code}', subject.uscc).replace('{}', subject.name);
		return made(q, [subject.uscc], template);
	}
	if (share < 0.4) {
		return made(brokenLine(chance, subject.name), letters.family(subject), 'broken line');
	}
	if (share < 0.7 || !isWhole(subject)) {
		const template = chance.pick(withName);
		return made(template.replace('{}', subject.name), letters.family(subject), template);
	}
	const template = chance.pick(asSentence);
	const { text, how } = someForm(chance, subject);
	return made(template.replace('{}', text), letters.only(subject, text), `${how}; ${template}`);
};

const slips: readonly (readonly [Slip, string])[] = [
	[homophone, 'same sound'],
	[nearHomophone, 'nearly the same sound'],
	[lookAlikeSlip, 'looks alike'],
	[missing, 'one missing'],
	[extra, 'one too many'],
	[swapped, 'two swapped'],
];

/** Two slips, or a slip with rubbish or spaces around. */
export const mixed: GoldMaker = (chance, subject, { letters, sounds }) => {
	if (!isWhole(subject)) return undefined;
	const form = chance.happens(0.6) ? wholeForm(subject) : someForm(chance, subject);
	const [[first, one], [second, other]] = chance.shuffled(slips) as [
		(typeof slips)[number],
		(typeof slips)[number],
	];
	const once = first(chance, form.text, form.brandFrom, form.brandTo);
	if (once === undefined) return undefined;
	const around = chance.pick(['{}', '{}', ...asSentence.slice(0, 5), '名称：{}']);
	if (around !== '{}') {
		const expected = letters.nearest(subject, once, byConfusion);
		return made(around.replace('{}', once), expected, `${form.how}; ${one}; ${around}`);
	}
	const twice = second(chance, once, 0, once.length);
	if (twice === undefined || sounds.holding(twice)?.length !== 0) return undefined;
	const expected = letters.nearest(subject, twice, byConfusion);
	return made(twice, expected, `${form.how}; ${one}; ${other}`);
};
