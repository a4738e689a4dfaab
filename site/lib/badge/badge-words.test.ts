import { badgeStates } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { outcomeWord, stateName, stateText } from './badge-words.ts';

it('every state has a name and a sentence of its own', () => {
	expect(new Set(badgeStates.map(stateName)).size).toBe(badgeStates.length);
	expect(new Set(badgeStates.map(stateText)).size).toBe(badgeStates.length);
});

it('no state blames, and what is lacking is said not to mean a fault', () => {
	for (const state of badgeStates) expect(stateText(state)).not.toMatch(/失信|违法|不良|警告/);
	expect(stateText('not-enrolled')).toContain('没有不等于不合规');
	expect(stateText('unknown')).toContain('不等于有问题');
});

it('what is past its date is told from what was never found', () => {
	const notMet = { outcome: 'not-met' as const, evidence: [] as string[] };
	expect(outcomeWord('required', notMet)).toBe('没有查到');
	expect(outcomeWord('required', { ...notMet, evidence: ['a'] })).toBe('已过有效期');
	expect(outcomeWord('shown', notMet)).toBe('未提供');
	expect(outcomeWord('suspends', { ...notMet, evidence: ['a'] })).toBe('目前不符合');
});
