/** An organisation with a unified social credit code. Never a natural person. */
import { z } from 'zod';
import { badgeSummary } from './badge.ts';
import { day, divisionCode, usccText } from './formats.ts';
import { region } from './region.ts';
import { provenance } from './source.ts';
import {
	matchFields,
	matchReasons,
	recordTypes,
	subjectKinds,
	subjectStatuses,
} from './vocabulary.ts';

/** Why a subject was found: the text that matched and the stretches of it to mark, in UTF-16 units. */
export const match = z
	.strictObject({
		field: z.enum(matchFields),
		text: z.string(),
		highlights: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
		reason: z.enum(matchReasons),
	})
	.meta({ id: 'Match' });
export type Match = z.infer<typeof match>;

export const subjectIdentity = z.strictObject({
	uscc: usccText,
	name: z.string(),
	kind: z.enum(subjectKinds),
	/** `null`: no source says it. */
	status: z.enum(subjectStatuses).nullable(),
	region,
});

/** Another subject that a person may take for this one, and what tells them apart. */
export const lookalike = subjectIdentity.meta({ id: 'Lookalike' });
export type Lookalike = z.infer<typeof lookalike>;

export const subjectSummary = subjectIdentity
	.extend({
		match,
		badges: z.array(badgeSummary),
		lookalikes: z.array(lookalike),
	})
	.meta({ id: 'SubjectSummary' });
export type SubjectSummary = z.infer<typeof subjectSummary>;

/** Positions 3 to 8 of a code: where it was registered at the time, which is not where the business is. */
export const registrarDivision = z
	.strictObject({
		code: divisionCode,
		name: z.string().nullable(),
		/** The name in English, where one is known. */
		englishName: z.string().optional(),
		edition: z.enum(['current', 'retired', 'unlisted']),
	})
	.meta({ id: 'RegistrarDivision' });
export type RegistrarDivision = z.infer<typeof registrarDivision>;

export const subject = subjectIdentity
	.extend({
		organisationCode: z.string(),
		registrationNumber: z.string().nullable(),
		/** Surname and `*` for individual businesses. */
		legalRepresentative: z.string().nullable(),
		/** Division only for individual businesses: `null`. */
		address: z.string().nullable(),
		establishedOn: day.nullable(),
		registrationAuthority: z.string().nullable(),
		registrarDivision,
		businessScope: z.string().nullable(),
		formerNames: z.array(z.string()),
		tradeName: z.string().nullable(),
		sections: z.array(z.strictObject({ type: z.enum(recordTypes), count: z.int().min(0) })),
		badges: z.array(badgeSummary),
		lookalikes: z.array(lookalike),
		provenance: z.array(provenance),
	})
	.meta({ id: 'Subject' });
export type Subject = z.infer<typeof subject>;

export const subjectPage = z
	.strictObject({
		items: z.array(subjectSummary),
		/** `gte`: at least so many; counting stops at a bound. */
		total: z.strictObject({ value: z.int().min(0), relation: z.enum(['eq', 'gte']) }),
		nextCursor: z.string().nullable(),
		didYouMean: z.string().nullable(),
		release: z.string(),
	})
	.meta({ id: 'SubjectPage' });
export type SubjectPage = z.infer<typeof subjectPage>;
