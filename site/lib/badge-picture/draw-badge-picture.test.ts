import { schemeIds } from '@zhixin/api-client';
import { type EmbedAnswer, embedSizes, tabletFaces } from '@zhixin/api-client/embed';
import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { drawBadgePicture, type PictureFacts, type PictureStyle } from './draw-badge-picture.ts';
import { breakLines, graphemes, textWidth } from './text-width.ts';

const facts: PictureFacts = {
	name: '鹰潭市榆庭安养老服务有限公司',
	said: { verdict: 'granted', schemes: ['elder-care'], expires: '2026-11-27T04:00:00.000Z' },
	asOf: '2026-11-24',
	host: 'www.sample1.example',
	isSample: true,
};
const plain: PictureStyle = { language: 'zh-CN', theme: 'auto', size: 'medium' };

interface DrawnText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly anchor: string;
}

/** Every text of a drawing; throws where it is no XML. */
function textsOf(svg: string): DrawnText[] {
	const parser = sax.parser(true);
	const texts: DrawnText[] = [];
	let open: Omit<DrawnText, 'text'> | undefined;
	let text = '';
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name, attributes }) => {
		if (name !== 'text') return;
		const number = (key: string) => Number(attributes[key]);
		const anchor = String(attributes['text-anchor'] ?? 'start');
		open = { x: number('x'), y: number('y'), size: number('font-size'), anchor };
		text = '';
	};
	parser.ontext = (more) => {
		text += more;
	};
	parser.onclosetag = (name) => {
		if (name === 'text' && open) texts.push({ ...open, text });
		open = undefined;
	};
	parser.write(svg).close();
	return texts;
}

const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });
const chineseName = fc
	.array(fc.constantFrom(...'鹰潭市榆庭安养老服务有限公司（演示）𠮷ABCwm1-·👵🏻'), {
		minLength: 1,
		maxLength: 100,
	})
	.map((all) => all.join(''));
const anySaid: fc.Arbitrary<EmbedAnswer> = fc.record({
	verdict: fc.constantFrom(...(Object.keys(tabletFaces) as (keyof typeof tabletFaces)[])),
	schemes: fc.uniqueArray(fc.constantFrom(...schemeIds)),
});
const anyStyle = fc.record({
	language: fc.constantFrom('zh-CN', 'en'),
	theme: fc.constantFrom('light', 'dark', 'auto'),
	size: fc.constantFrom('small', 'medium', 'large'),
});

describe('the picture of a badge', () => {
	it('keeps every text within its box, whatever the name is', () => {
		fc.assert(
			fc.property(fc.oneof(anyName, chineseName), anySaid, anyStyle, (name, said, style) => {
				const drawn = drawBadgePicture({ ...facts, name, said }, style);
				const { width, height } = embedSizes[style.size];
				for (const { anchor, size, text, x, y } of textsOf(drawn)) {
					const wide = textWidth(text, size);
					const from = anchor === 'middle' ? x - wide / 2 : x;
					expect(from, text).toBeGreaterThanOrEqual(0);
					expect(from + wide, text).toBeLessThanOrEqual(width);
					expect(y - size, text).toBeGreaterThanOrEqual(-1);
					expect(y, text).toBeLessThanOrEqual(height);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('says its verdict, its date, the address and that it is a sample', () => {
		const texts = textsOf(drawBadgePicture(facts, { ...plain, size: 'large' }));
		const words = texts.map(({ text }) => text);
		for (const word of [
			'事实相符',
			'信用+养老',
			'核对于 2026-11-24',
			'www.sample1.example',
			'示例数据',
		]) {
			expect(words).toContain(word);
		}
	});

	it('gives no reason and looks joined for nothing but granted', () => {
		for (const verdict of Object.keys(tabletFaces) as (keyof typeof tabletFaces)[]) {
			const drawn = drawBadgePicture({ ...facts, said: { verdict, schemes: ['tourism'] } }, plain);
			const halves = drawn.match(/class="half"/g)?.length;
			expect(halves, verdict).toBe(verdict === 'granted' ? 1 : 2);
			expect(drawn).not.toMatch(/名单|失信|处罚|异常经营/);
		}
	});

	it('is dark by itself where the reader likes it so, and only when asked to be', () => {
		const night = '@media (prefers-color-scheme:dark)';
		expect(drawBadgePicture(facts, plain)).toContain(night);
		expect(drawBadgePicture(facts, { ...plain, theme: 'light' })).not.toContain(night);
	});
});

describe('lines', () => {
	it('lose nothing where there is room', () => {
		fc.assert(
			fc.property(chineseName, (name) => {
				const lines = breakLines(name, 16, 10_000, 2);
				expect(lines.join('')).toBe(name);
			}),
		);
	});

	it('end with an ellipsis where there is not, and tear no character apart', () => {
		const [first = '', second = ''] = breakLines('江西'.repeat(40), 16, 160, 2);
		expect([first.length, second.length, second.at(-1)]).toEqual([10, 10, '…']);
		for (const line of breakLines('👵🏻'.repeat(20), 16, 50, 2)) {
			expect(graphemes(line).every((one) => one === '…' || one === '👵🏻')).toBe(true);
		}
	});
});
