// Where the lines of a page end, as they are laid out: what is read as one and stands in two lines, and headings
// with a line that begins with a stop.
import type { Page } from '@playwright/test';

/** What is torn, each with the words around it; empty on a page as it should be. */
export const tornLines = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const whole =
			/\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|\d{4}年\d+月\d+日|\d[\d,]* ?(?:条|家|个月|元)|信用\+\p{Script=Han}{2}|〔\d{4}〕\d+号/gu;
		const isStop = (character: string) => /[。，、；：！？）」』”]/.test(character);

		/** The characters of a block that stand in lines of its own, with the line of each. */
		function linesOf(block: Element): { text: string; lines: number[] } {
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const placed: { character: string; bottom: number; left: number }[] = [];
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				let around = node.parentElement;
				while (around !== block && around && /^inline/.test(getComputedStyle(around).display)) {
					around = around.parentElement;
				}
				if (around !== block) continue;
				for (const [at, character] of [...(node.textContent ?? '')].entries()) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = [...range.getClientRects()].at(-1);
					if (box) placed.push({ character, bottom: box.bottom, left: box.left });
				}
			}
			let line = 0;
			const lines = placed.map(({ bottom, left }, at) => {
				const before = placed[at - 1];
				if (before && left < before.left - 2 && bottom > before.bottom + 4) line += 1;
				return line;
			});
			return { text: placed.map(({ character }) => character).join(''), lines };
		}

		return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, dt, span, cite)')]
			.filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
			.flatMap((block) => {
				const { text, lines } = linesOf(block);
				const torn = [...text.matchAll(whole)]
					.filter(({ 0: found, index }) => lines[index] !== lines[index + found.length - 1])
					.map(
						({ 0: found, index }) => `${found}: ${text.slice(Math.max(0, index - 12), index + 20)}`,
					);
				const stops = [...text].filter(
					(character, at) => at > 0 && lines[at] !== lines[at - 1] && isStop(character),
				);
				return /^H\d$/.test(block.tagName) && stops.length > 0
					? [...torn, `${stops.join('')} begins a line: ${text}`]
					: torn;
			});
	});
