// What the identifiers of the contract are called in the reader's language.
import type { MatchField, MatchReason, SubjectKind, SubjectStatus } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';

type Say = () => string;

const kinds: Record<SubjectKind, Say> = {
	enterprise: () => m.kind_enterprise(),
	individual: () => m.kind_individual(),
	cooperative: () => m.kind_cooperative(),
	'social-organisation': () => m.kind_social_organisation(),
	'public-institution': () => m.kind_public_institution(),
	authority: () => m.kind_authority(),
	other: () => m.kind_other(),
};

const statuses: Record<SubjectStatus, Say> = {
	active: () => m.status_active(),
	suspended: () => m.status_suspended(),
	revoked: () => m.status_revoked(),
	deregistered: () => m.status_deregistered(),
	'moved-out': () => m.status_moved_out(),
};

const meanings: Record<Exclude<SubjectStatus, 'active'>, Say> = {
	suspended: () => m.status_meaning_suspended(),
	revoked: () => m.status_meaning_revoked(),
	deregistered: () => m.status_meaning_deregistered(),
	'moved-out': () => m.status_meaning_moved_out(),
};

const nameReasons: Record<MatchReason, Say> = {
	exact: () => m.match_exact(),
	prefix: () => m.match_prefix(),
	part: () => m.match_part(),
	similar: () => m.match_similar(),
};

/** Every reason in the same words, but for those that say otherwise. */
const only = (say: Say, others: Partial<Record<MatchReason, Say>> = {}) => ({
	exact: say,
	prefix: say,
	part: say,
	similar: say,
	...others,
});

const codeParts = {
	prefix: () => m.match_code_part(),
	part: () => m.match_code_part(),
	similar: () => m.match_code_similar(),
};

const reasons: Record<MatchField, Record<MatchReason, Say>> = {
	uscc: only(() => m.match_uscc(), codeParts),
	'organisation-code': only(() => m.match_organisation_code(), codeParts),
	'registration-number': only(() => m.match_registration_number(), codeParts),
	name: nameReasons,
	alias: only(() => m.match_alias(), { similar: () => m.match_alias_similar() }),
	pinyin: only(() => m.match_pinyin(), { similar: () => m.match_pinyin_similar() }),
	similar: only(() => m.match_similar()),
};

const matchedTexts: Partial<Record<MatchField, Say>> = {
	uscc: () => m.subject_code(),
	'organisation-code': () => m.subject_organisation_code(),
	'registration-number': () => m.subject_registration_number(),
	alias: () => m.match_alias_label(),
	pinyin: () => m.match_alias_label(),
	similar: () => m.match_alias_label(),
};

/** The kind of a subject in words. */
export const kindWord = (kind: SubjectKind): string => kinds[kind]();

/** The registration status in words; says so when no source states it. */
export const statusWord = (status: SubjectStatus | null): string =>
	status === null ? m.status_unstated() : statuses[status]();

/** What a status other than active means for somebody who is about to pay; none otherwise. */
export const statusMeaning = (status: SubjectStatus | null): string | undefined =>
	status === null || status === 'active' ? undefined : meanings[status]();

/** Why a subject was found, in words. */
export const matchWord = (field: MatchField, reason: MatchReason): string =>
	reasons[field][reason]();

/** What the text that matched is, where it is not the name. */
export const matchedTextLabel = (field: MatchField): string | undefined => matchedTexts[field]?.();
