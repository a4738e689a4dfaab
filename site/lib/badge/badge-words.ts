// What the states of a badge and the outcomes of its criteria are called in the reader's language.
import type { Badge, BadgeState, CriterionRole } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';

type Say = () => string;

const states: Record<BadgeState, { readonly name: Say; readonly text: Say }> = {
	granted: { name: () => m.badge_state_granted(), text: () => m.badge_text_granted() },
	suspended: { name: () => m.badge_state_suspended(), text: () => m.badge_text_suspended() },
	expired: { name: () => m.badge_state_expired(), text: () => m.badge_text_expired() },
	disputed: { name: () => m.badge_state_disputed(), text: () => m.badge_text_disputed() },
	'not-enrolled': {
		name: () => m.badge_state_not_enrolled(),
		text: () => m.badge_text_not_enrolled(),
	},
	'not-in-scope': {
		name: () => m.badge_state_not_in_scope(),
		text: () => m.badge_text_not_in_scope(),
	},
	unknown: { name: () => m.badge_state_unknown(), text: () => m.badge_text_unknown() },
};

const notMet: Record<CriterionRole, Say> = {
	required: () => m.badge_outcome_not_found(),
	shown: () => m.badge_outcome_not_stated(),
	suspends: () => m.badge_outcome_in_force(),
};

/** The name of a state, in two to six words. */
export const stateName = (state: BadgeState): string => states[state].name();

/** A state in a plain sentence or two: what is known, and what that does not mean. */
export const stateText = (state: BadgeState): string => states[state].text();

/** The outcome of a criterion in words. What is past its date was found, and so it still has evidence. */
export function outcomeWord(
	role: CriterionRole,
	{ outcome, evidence }: Pick<Badge['why'][number], 'outcome' | 'evidence'>,
): string {
	if (outcome === 'met') return m.badge_outcome_met();
	if (outcome === 'unknown') return m.badge_outcome_unknown();
	if (role !== 'suspends' && evidence.length > 0) return m.badge_outcome_ended();
	return notMet[role]();
}
