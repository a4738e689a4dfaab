import { describe, expect, it } from 'vitest';
import { syllables } from './readings.ts';
import { forgivingSound } from './sounds.ts';

const sound = (text: string) => text.split(' ').map(forgivingSound);

describe('two syllables', () => {
	it.each([
		'zhang zang',
		'zhi zi',
		'chen cen',
		'shan san',
		'nan lan',
		'nv lv',
		'jin jing',
		'chen cheng',
		'fan fang',
		'fei hui',
		'fu hu',
		'fang huang',
		'fen hun',
		'feng heng',
		'zhang zan',
	])('sound alike: %s', (pair) => {
		const [one, other] = sound(pair);
		expect(one).toBe(other);
	});

	it.each([
		'jiang xi',
		'ma ba',
		'tong dong',
		'gong kong',
		'yun yin',
		'an en',
		'xi qi',
		'e er',
		'bo po',
		'lou luo',
		'hua huo',
	])('sound different: %s', (pair) => {
		const [one, other] = sound(pair);
		expect(one).not.toBe(other);
	});

	it('mostly sound different, and their numbers fit into a term: no sound stands for more than eight of all syllables', () => {
		const bySound = Map.groupBy(syllables(), forgivingSound);
		expect(bySound.size).toBeGreaterThan(220);
		expect(bySound.size).toBeLessThan(512);
		expect([...bySound.values()].filter((group) => group.length > 8)).toEqual([]);
	});
});
