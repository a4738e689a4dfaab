import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let heard: typeof import('./patience.ts').heard;

beforeEach(async () => {
	vi.useFakeTimers();
	vi.resetModules();
	({ heard } = await import('./patience.ts'));
});
afterEach(() => vi.useRealTimers());

const never = () => new Promise<string>(() => undefined);
const after = (milliseconds: number) =>
	new Promise<string>((resolve) => setTimeout(() => resolve('answer'), milliseconds));

/** After how long it was given up; `undefined` where it was not. */
async function givenUpAfter(sent: Promise<string>, isHeld: boolean): Promise<number | undefined> {
	const begun = Date.now();
	const outcome = heard(sent, isHeld).then(
		() => undefined,
		() => Date.now() - begun,
	);
	await vi.advanceTimersByTimeAsync(60_000);
	return outcome;
}

it('what the device holds is waited for some seconds, what it does not hold longer', async () => {
	expect(await givenUpAfter(never(), true)).toBe(8_000);
	expect(await givenUpAfter(never(), false)).toBe(30_000);
});

it('a slow line is heard', async () => {
	expect(await givenUpAfter(after(5_000), true)).toBeUndefined();
	expect(await givenUpAfter(after(25_000), false)).toBeUndefined();
});

it('after a silence what the device holds waits less, until somebody answers, also late', async () => {
	expect(await givenUpAfter(never(), true)).toBe(8_000);
	expect(await givenUpAfter(never(), true)).toBe(2_500);
	expect(await givenUpAfter(never(), false)).toBe(30_000);
	expect(await givenUpAfter(after(3_000), true)).toBe(2_500);
	expect(await givenUpAfter(never(), true)).toBe(8_000);
});

it('what failed is no silence', async () => {
	await expect(heard(Promise.reject(new TypeError('gone')), true)).rejects.toThrow('gone');
	expect(await givenUpAfter(never(), true)).toBe(8_000);
});
