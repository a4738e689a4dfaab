import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes } from './make-codes.fixture.ts';
import { redactPersonalData } from './redact-personal-data.ts';

describe('redacting free text', () => {
	test.each([
		['联系电话13800138000。', '联系电话[已隐去]。'],
		['电话：138-0013-8000', '电话：[已隐去]'],
		['手机 +86 138 0013 8000', '手机 [已隐去]'],
		['电话１３８００１３８０００', '电话[已隐去]'],
		['张三（身份证110101199003074514）', '[已隐去]（身份证[已隐去]）'],
		['身份证 11010119900307002x 止', '身份证 [已隐去] 止'],
	])('%s becomes %s', (text, clean) => {
		expect(redactPersonalData(text)).toBe(clean);
	});

	test.each([
		`统一社会信用代码${codes.enterprise}`,
		'913601003225010199',
		'注册号360100210012345',
		'许可证号JY13601040012345',
		'洪市监处〔2023〕13800138000号',
		'第13800138000号',
		'注册资本13800138000元',
		'￥13800138000.00',
		'占地13800138000平方米',
		'服务热线400-800-8888、0791-88888888',
		'2019-01-02 12:00:00',
		'江西省南昌市红谷滩区丰和中大道1318号',
	])('%s stays', (text) => {
		expect(redactPersonalData(text)).toBe(text);
	});

	test('changes nothing but what it takes out, and nothing when done twice', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 10 }),
			fc.constantFrom('13800138000', '110101199003074514', codes.enterprise),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const text = pieces.join(' ');
				const clean = redactPersonalData(text);
				expect(redactPersonalData(clean)).toBe(clean);
				expect(clean).not.toMatch(/(^|\s)13800138000(\s|$)/);
			}),
		);
	});
});
