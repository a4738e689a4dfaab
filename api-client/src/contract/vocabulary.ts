/** The closed lists of words of the public surface. Their order is the order in which people read them. */

export const subjectKinds = [
	'enterprise',
	'individual',
	'cooperative',
	'social-organisation',
	'public-institution',
	'authority',
	'other',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const subjectStatuses = [
	'active',
	'suspended',
	'revoked',
	'deregistered',
	'moved-out',
] as const;
export type SubjectStatus = (typeof subjectStatuses)[number];

/** The ten administrative acts, in the order of the founding document (赣发改财金〔2023〕32号 二.14). */
export const actTypes = [
	'licence',
	'penalty',
	'enforcement',
	'confirmation',
	'adjudication',
	'compensation',
	'reward',
	'levy',
	'payment',
	'inspection',
] as const;

export const recordTypes = [
	...actTypes,
	'abnormal-operation',
	'serious-dishonesty',
	'honour',
	'commitment',
	'grade',
	'register',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** The record types that are entries of published lists. */
export const listTypes = ['serious-dishonesty', 'honour'] as const satisfies readonly RecordType[];

export const severities = ['minor', 'general', 'serious'] as const;

export const schemeIds = ['elder-care', 'housekeeping', 'tourism', 'medical', 'shopping'] as const;
export type SchemeId = (typeof schemeIds)[number];

export const badgeStates = [
	'granted',
	'suspended',
	'expired',
	'disputed',
	'not-enrolled',
	'not-in-scope',
	'unknown',
] as const;
export type BadgeState = (typeof badgeStates)[number];

export const matchFields = [
	'uscc',
	'organisation-code',
	'registration-number',
	'name',
	'alias',
	'pinyin',
	'similar',
] as const;
export type MatchField = (typeof matchFields)[number];

export const matchReasons = ['exact', 'prefix', 'part', 'similar'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** The orders in which found subjects may be asked for. */
export const subjectOrders = ['relevance', 'name', 'date'] as const;
export type SubjectOrder = (typeof subjectOrders)[number];

/** What the `type` of a problem begins with. */
export const problemPrefix = '/problems/';

export const problemTypes = [
	'invalid-request',
	'invalid-uscc',
	'subject-not-found',
	'rate-limited',
	'unavailable',
] as const;
export type ProblemType = (typeof problemTypes)[number];

/** How long a query may be: a licence that was pasted as a whole has some hundred characters. */
export const longestQuery = 600;

/** What a criterion does to its badge. */
export const criterionRoles = ['required', 'shown', 'suspends'] as const;
export type CriterionRole = (typeof criterionRoles)[number];
