// What a register says about a subject beside its name: by class and legal form.

import type { County } from './counties.ts';
import type { Trade, Words } from './read-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The day the sample pretends to be made on: fixed, so that its bytes are. */
export const REFERENCE_DAY = '2026-11-20';

const REFERENCE_YEAR = 2026;
const LAST_MONTH = 10;

const TYPES: Readonly<Record<string, string>> = {
	'11': '机关',
	'12': '事业单位',
	'31': '律师执业机构',
	'51': '社会团体',
	'52': '民办非企业单位',
	'53': '基金会',
	'81': '基层工会',
	'92': '个体工商户',
	'93': '农民专业合作社',
	N2: '村级集体经济组织',
	N3: '乡镇级集体经济组织',
};

// By the first character of the class; the place before it is as invented as the body.
const REGISTRARS: Readonly<Record<string, string>> = {
	'1': '事业单位登记管理局',
	'3': '司法局',
	'5': '民政局',
	'8': '总工会',
	'9': '市场监督管理局',
	N: '农业农村局',
};

// The sentence that stands below the scope of every business with something to be licensed.
const LICENSED =
	'（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）';

/** Gives the type 主体类型 in the register's words. */
export function typeOf(random: SeededRandom, trade: Trade, name: string): string {
	switch (trade.form) {
		case 'branch':
			return '有限责任公司分公司';
		case 'partnership':
			return '有限合伙企业';
		case 'sole-owner':
			return '个人独资企业';
		case 'company':
			if (name.endsWith('股份有限公司')) return '其他股份有限公司(非上市)';
			return random.weighted([
				['有限责任公司(自然人投资或控股)', 68],
				['有限责任公司(自然人独资)', 24],
				['有限责任公司(非自然人投资或控股的法人独资)', 8],
			]);
		default:
			return TYPES[trade.class] ?? '';
	}
}

/** Gives a status in the register's words: most subjects are active, few young ones are gone. */
export function statusOf(random: SeededRandom, usccClass: string, founded: string): string {
	const age = REFERENCE_YEAR - Number(founded.slice(0, 4));
	const gone = Math.min(age, 12);
	if (!usccClass.startsWith('9')) {
		const isPublic = !usccClass.startsWith('5');
		return random.weighted([
			['正常', 100],
			['注销', isPublic ? 0 : gone * 0.7],
			['停业', isPublic ? 0 : 1.5],
		]);
	}
	return random.weighted([
		['存续', 84],
		['在业', 8],
		['注销', gone * 0.9],
		['吊销，未注销', gone * 0.35],
		['歇业', 1.5],
		['迁出', usccClass === '91' ? 1.5 : 0],
	]);
}

/**
 * Gives a day of founding: any year since the trade began, for businesses a later one more often,
 * for public bodies an earlier one.
 */
export function foundedOn(random: SeededRandom, usccClass: string, since: number): string {
	const years = [0, 1].map(() => random.integer(since, REFERENCE_YEAR + 1));
	const year = usccClass.startsWith('1') ? Math.min(...years) : Math.max(...years);
	const month = random.integer(1, (year === REFERENCE_YEAR ? LAST_MONTH : 12) + 1);
	// Registers are closed on the holidays in the first days of these months.
	const isHoliday = [1, 5, 10].includes(month);
	const day = random.integer(isHoliday ? 8 : 1, 29);
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Gives the registrar: an office of 示例, a place that does not exist. */
export function registrarOf(usccClass: string, { county }: County): string {
	return `示例${county.slice(-1)}${REGISTRARS[usccClass.charAt(0)] ?? ''}（演示）`;
}

/** Gives what a subject does, in the register's words. */
export function scopeOf({ class: usccClass, scope }: Trade): string {
	return usccClass.startsWith('9') ? `${scope}${LICENSED}` : scope;
}

/** Gives an address in a street that does not exist. */
export function addressOf(random: SeededRandom, { full }: County, places: Words['places']): string {
	const street = random.pick(places.streets);
	const number = `${random.integer(1, 399)}号`;
	const detail = random.weighted([
		['', 45],
		[`${random.integer(1, 20)}栋${random.integer(1, 4)}单元${random.integer(1, 19)}01室`, 20],
		[`第${random.integer(1, 4)}层`, 15],
		[`${random.integer(101, 130)}号店面`, 20],
	]);
	return `江西省${full}${street}${number}${detail}`;
}

/** Gives the name of a person who does not exist. */
export function personOf(random: SeededRandom, people: Words['people']): string {
	return random.pick(people.surnames) + random.pick(people['given-names']);
}
