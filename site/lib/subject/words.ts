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

const reasons: Record<MatchReason, Say> = {
	exact: () => m.match_exact(),
	prefix: () => m.match_prefix(),
	part: () => m.match_part(),
};

const identifierReasons: Partial<Record<MatchField, Say>> = {
	uscc: () => m.match_uscc(),
	'organisation-code': () => m.match_organisation_code(),
	'registration-number': () => m.match_registration_number(),
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
	(identifierReasons[field] ?? reasons[reason])();
