// A walk over a page with the Tab key alone: what was focused, where it stood, and whether it was seen.
import type { Page } from '@playwright/test';

/** Something that had the focus. Places are those in the document, in CSS pixels. */
export interface Step {
	/** Its number among all that can be focused; -1 for what a browser adds, such as a scrolled box. */
	readonly index: number;
	readonly words: string;
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	/** It keeps its place while the page scrolls, so that its place in the document says nothing. */
	readonly isFixed: boolean;
	readonly isOutlined: boolean;
	/** Some of it is not covered by anything else: WCAG 2.4.11. */
	readonly isUncovered: boolean;
}

const most = 250;

/** Numbers all that a reader should reach, and gives their words in the order of the page. */
function numberTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
		);
		const isOneOfItsGroup = (one: HTMLElement) => {
			if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
			const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
				({ name, form }) => name === one.name && form === one.form,
			);
			return one === (group.find(({ checked }) => checked) ?? group[0]);
		};
		const reached = [...all].filter(
			(one) =>
				one.checkVisibility({ visibilityProperty: true }) &&
				one.tabIndex >= 0 &&
				!one.matches(':disabled') &&
				isOneOfItsGroup(one),
		);
		for (const [index, one] of reached.entries()) one.dataset.walk = String(index);
		return reached.map((one) => `${one.tagName} ${one.textContent?.trim() || one.id}`.slice(0, 60));
	});
}

/** What has the focus now; `undefined` when the page has let it go. */
function readStep(page: Page): Promise<Step | undefined> {
	return page.evaluate(async () => {
		// What a reader sees is what the next picture shows: until then the page may not have scrolled.
		await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
		const focused = document.activeElement;
		if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
		const above: Element[] = [];
		for (let at: Element | null = focused; at !== null; at = at.parentElement) above.push(at);
		const styles = above.map((one) => getComputedStyle(one));
		const box = focused.getBoundingClientRect();
		// A line that breaks is two boxes, and what is between them is nobody's.
		const points = [...focused.getClientRects()].flatMap(({ left, right, top, bottom }) =>
			[0.1, 0.5, 0.9].flatMap((across) =>
				[0.1, 0.5, 0.9].map((down) => [
					left + across * (right - left),
					top + down * (bottom - top),
				]),
			),
		);
		const isSeenAt = ([x = 0, y = 0]: number[]) => {
			const there = document.elementFromPoint(x, y);
			return there !== null && (focused.contains(there) || there.contains(focused));
		};
		return {
			index: Number(focused.dataset.walk ?? -1),
			words: `${focused.tagName} ${focused.textContent?.trim() || focused.id}`.slice(0, 60),
			top: box.top + scrollY,
			bottom: box.bottom + scrollY,
			left: box.left,
			right: box.right,
			isFixed: styles.some(({ position }) => position === 'fixed' || position === 'sticky'),
			// A field may be outlined by the box around it.
			isOutlined: styles
				.slice(0, 3)
				.some(
					({ outlineStyle, outlineWidth }) =>
						outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
				),
			isUncovered: points.some(isSeenAt),
		};
	});
}

/** Walks from the top of the page until the focus leaves it or comes back to where it began. */
export async function walkByKeyboard(page: Page): Promise<{ targets: string[]; steps: Step[] }> {
	const targets = await numberTargets(page);
	const steps: Step[] = [];
	while (steps.length < most) {
		await page.keyboard.press('Tab');
		const step = await readStep(page);
		if (step === undefined || (step.index >= 0 && step.index === steps[0]?.index)) break;
		steps.push(step);
	}
	return { targets, steps };
}

/** Whether a reader who sees the page finds the second thing after the first, and not before it. */
export function isAfter(one: Step, other: Step): boolean {
	if (one.isFixed || other.isFixed) return true;
	const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	const isSameLine = shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
	if (isSameLine) return other.left >= one.left - 1;
	// Wholly above only at the top of a column beside it.
	return other.bottom > one.top || other.left >= one.right - 1;
}
