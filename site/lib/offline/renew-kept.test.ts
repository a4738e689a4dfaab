import { beforeEach, expect, it, vi } from 'vitest';

const told = vi.hoisted(() => ({
	page: { data: {} as { keptAt?: string } },
	tell: (_: boolean) => undefined as unknown,
}));
vi.mock('$app/state', () => ({ page: told.page }));
vi.mock('./ask-worker.ts', () => ({
	onReached: (tell: (isReachable: boolean) => void) => {
		told.tell = tell;
		return () => undefined;
	},
}));

const { renewKept } = await import('./renew-kept.ts');
const load = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	load.mockReset();
	renewKept(load);
});

it('what came from the device is read anew once somebody answers', () => {
	told.page.data = { keptAt: '2026-11-26T08:00:00.000Z' };
	told.tell(false);
	expect(load).not.toHaveBeenCalled();
	told.tell(true);
	expect(load).toHaveBeenCalledOnce();
});

it('what came over the network is not', () => {
	told.page.data = {};
	told.tell(false);
	told.tell(true);
	expect(load).not.toHaveBeenCalled();
});

it('where each answer comes too late it is asked for ever more seldom', () => {
	const asked: number[] = [];
	load.mockImplementation(() => asked.push(second));
	let second = 0;
	for (; second < 100; second += 4) {
		told.page.data = { keptAt: new Date(second * 1_000).toISOString() };
		told.tell(second % 8 === 0);
		vi.advanceTimersByTime(4_000);
	}
	expect(asked).toEqual([0, 8, 24, 48, 88]);
});
