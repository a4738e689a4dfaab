import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLike } from './glyphs.ts';

// Pairs that school books warn of; every one is asked both ways.
const confused = `
	未末 己已 己巳 已巳 日曰 土士 晴睛 人入 天夭 干千 干于 午牛 大太 大犬 太犬 王玉 王主 玉主 目且 白自
	木本 由田 由甲 由申 甲申 今令 兔免 乌鸟 拆折 拔拨 侯候 竞竟 博搏 暮幕 慕墓 辨辩 辨辫 辩辫 戊戌 戌戍
	戊戍 徽微 赢嬴 嬴羸 赢羸 洪供 宏宠 鑫淼 往住 喝渴 贸贺 师帅 历厉 沦沧 冶治 冼洗 凉晾 凌陵 享亨 哀衷
	壁璧 崇祟 徒陡 辛幸 刺剌 赖籁 栗粟 茶荼 萧箫 籍藉 蓝篮 冠寇 寒塞 密蜜 官宫 弧孤 瓜爪 叉又 准淮 毫亳
	鸣呜 乒乓 市布 厦夏 汇江 卡卞 匡框 苹萍 孟盂 温湿 泰秦 平乎 川州 录绿 象像 问间 阅阔 借惜 池地 旋旅
	责贵 货贷 烈裂 停亭 西酉 洒酒 要耍 漂飘 灶灿 期欺 直真 植值 填镇 氏氐 岛鸟 仓仑
`
	.trim()
	.split(/\s+/);
// Neighbours in meaning, sound or use, and characters that only share a simple part or a radical.
const toldApart = `
	江西 南昌 山水 人鑫 国家 中文 木鱼 医院 学校 养老 公司 有限 银行 科技 商店 大厦 餐饮 建筑 药房 旅游
	酒店 超市 农业 机械 电子 服装 家具 物流 广告 教育 体育 环保 能源 汽车 鸿福 瑞祥 华丰 龙凤 东北 春秋
	乐园 美食 康泰 红绿 黄蓝 新旧 福富 宏鸿 星兴 金银
`
	.trim()
	.split(/\s+/);
// A school, a road and a house are told apart by these; a false warning there would be worse than none.
const numbersAndDirections = ['一二三四五六七八九十百千万', '东南西北中', '上下', '左右'];

const pairOf = (pair: string) => Array.from(pair) as [string, string];
const both = ([one, other]: [string, string]) => [looksLike(one, other), looksLike(other, one)];
const commonHan = fc
	.integer({ min: 0x4e00, max: 0x9fa5 })
	.map((code) => String.fromCodePoint(code));

describe('two characters on a sign', () => {
	test('are mixed up where everybody mixes them up', () => {
		expect(confused.length).toBeGreaterThanOrEqual(80);
		expect(confused.filter((pair) => both(pairOf(pair)).includes(false))).toEqual([]);
	});

	test('are told apart where nobody does', () => {
		expect(toldApart.length).toBeGreaterThanOrEqual(40);
		expect(toldApart.filter((pair) => both(pairOf(pair)).includes(true))).toEqual([]);
	});

	test('are told apart when they are numbers or directions', () => {
		const mixed = numbersAndDirections.flatMap((group) =>
			Array.from(group).flatMap((one) =>
				Array.from(group)
					.filter((other) => looksLike(one, other))
					.map((other) => one + other),
			),
		);
		expect(mixed).toEqual([]);
	});

	test('look alike both ways, and never to themselves', () => {
		fc.assert(
			fc.property(commonHan, commonHan, (one, other) => {
				expect(looksLike(one, other)).toBe(looksLike(other, one));
				expect(looksLike(one, one)).toBe(false);
			}),
		);
	});

	test.each(['', 'a', '😀', '（', '\ud842'])('%j is like none', (text) => {
		expect([looksLike(text, '未'), looksLike('未', text), looksLike(text, text)]).toEqual([
			false,
			false,
			false,
		]);
	});
});

describe('data/glyphs.yaml', () => {
	const file = readFileSync('data/glyphs.yaml');

	test('is small', () => {
		expect(file.length).toBeLessThanOrEqual(150_000);
	});

	test('takes no character for a crowd', () => {
		const pairs = file.toString().match(/(?<=^ {2})\p{Script=Han}+$/gmu) ?? [];
		const crowds = pairs.filter((line) => Array.from(line).length > 60);
		expect(pairs.length).toBeGreaterThan(5000);
		expect(crowds).toEqual([]);
	});
});
