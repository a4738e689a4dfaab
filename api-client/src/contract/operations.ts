/** The public surface, version 1: one operation per endpoint. OpenAPI and the client come from here. */
import { z } from 'zod';
import { badgeList, merchantBadgesList } from './badge.ts';
import { correction, correctionRequest } from './correction.ts';
import { usccText } from './formats.ts';
import { operation } from './operation.ts';
import {
	cursor,
	largestPage,
	limit,
	none,
	query,
	regionFilter,
	sort,
	suggestionLimit,
	usccPath,
} from './parameters.ts';
import { listEntries, publishedLists } from './published-list.ts';
import { recordPage } from './record.ts';
import { regionList } from './region.ts';
import { release } from './release.ts';
import { scheme, schemeHolders, schemeList } from './scheme.ts';
import { subject, subjectPage } from './subject.ts';
import { suggestionList } from './suggestion.ts';
import { recordTypes, schemeIds, subjectKinds, subjectStatuses } from './vocabulary.ts';
import { withdrawalFeed } from './withdrawal.ts';

const schemePath = z.strictObject({ id: z.enum(schemeIds) });

export const operations = {
	subjects: operation({
		method: 'GET',
		address: '/api/v1/subjects',
		summary: 'Search subjects by name or identifier',
		path: none,
		query: z.strictObject({
			q: query,
			region: regionFilter,
			kind: z.enum(subjectKinds).optional(),
			status: z.enum(subjectStatuses).optional(),
			scheme: z.enum(schemeIds).optional(),
			sort,
			cursor,
			limit,
		}),
		answer: subjectPage,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	subject: operation({
		method: 'GET',
		address: '/api/v1/subjects/{uscc}',
		summary: 'One subject, with where each fact comes from',
		path: usccPath,
		query: none,
		answer: subject,
		problems: ['invalid-request', 'invalid-uscc', 'subject-not-found', 'unavailable'],
		availability: 'live',
	}),
	regions: operation({
		method: 'GET',
		address: '/api/v1/regions',
		summary: 'Current administrative divisions',
		path: none,
		query: none,
		answer: regionList,
		problems: ['invalid-request'],
		availability: 'live',
	}),
	release: operation({
		method: 'GET',
		address: '/api/v1/release',
		summary: 'The release that answers now, its sources and their quality',
		path: none,
		query: none,
		answer: release,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	suggestions: operation({
		method: 'GET',
		address: '/api/v1/suggestions',
		summary: 'What the text typed so far may become',
		path: none,
		query: z.strictObject({ q: query, limit: suggestionLimit }),
		answer: suggestionList,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	records: operation({
		method: 'GET',
		address: '/api/v1/subjects/{uscc}/records',
		summary: 'The public records of one subject',
		path: usccPath,
		query: z.strictObject({ type: z.enum(recordTypes).optional(), cursor, limit }),
		answer: recordPage,
		problems: ['invalid-request', 'invalid-uscc', 'subject-not-found', 'unavailable'],
		availability: 'live',
	}),
	subjectBadges: operation({
		method: 'GET',
		address: '/api/v1/subjects/{uscc}/badges',
		summary: 'The badges of one subject, criterion by criterion',
		path: usccPath,
		query: none,
		answer: badgeList,
		problems: ['invalid-request', 'invalid-uscc', 'subject-not-found', 'unavailable'],
		availability: 'live',
	}),
	badges: operation({
		method: 'GET',
		address: '/api/v1/badges',
		summary: 'The badges of several subjects: what one page of embeds needs',
		path: none,
		query: z.strictObject({
			uscc: z.array(usccText).min(1).max(largestPage),
			/** `inline`: keys and status lists come with the answer. */
			proof: z.literal('inline').optional(),
		}),
		answer: merchantBadgesList,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	schemes: operation({
		method: 'GET',
		address: '/api/v1/schemes',
		summary: 'The 信用+ schemes',
		path: none,
		query: none,
		answer: schemeList,
		problems: ['invalid-request'],
		availability: 'live',
	}),
	scheme: operation({
		method: 'GET',
		address: '/api/v1/schemes/{id}',
		summary: 'One scheme, its criteria by version',
		path: schemePath,
		query: none,
		answer: scheme,
		problems: ['invalid-request'],
		availability: 'live',
	}),
	schemeHolders: operation({
		method: 'GET',
		address: '/api/v1/schemes/{id}/subjects',
		summary: 'The directory of holders, in neutral order',
		path: schemePath,
		query: z.strictObject({ region: regionFilter, cursor, limit }),
		answer: schemeHolders,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	lists: operation({
		method: 'GET',
		address: '/api/v1/lists',
		summary: 'Published lists',
		path: none,
		query: none,
		answer: publishedLists,
		problems: ['invalid-request'],
		availability: 'live',
	}),
	listEntries: operation({
		method: 'GET',
		address: '/api/v1/lists/{code}/entries',
		summary: 'The public entries of one list',
		path: z.strictObject({
			code: z.string().max(64).meta({ description: 'code of a list of /api/v1/lists' }),
		}),
		query: z.strictObject({ region: regionFilter, cursor, limit }),
		answer: listEntries,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	withdrawals: operation({
		method: 'GET',
		address: '/api/v1/withdrawals',
		summary: 'Ids of records that stopped being public',
		path: none,
		query: z.strictObject({
			since: z.coerce
				.number<number>()
				.int()
				.min(0)
				.default(0)
				.meta({ description: 'next of the answer before' }),
		}),
		answer: withdrawalFeed,
		problems: ['invalid-request', 'unavailable'],
		availability: 'live',
	}),
	openCorrection: operation({
		method: 'POST',
		address: '/api/v1/corrections',
		summary: 'Say that a fact is wrong',
		path: none,
		query: none,
		body: correctionRequest,
		answer: correction,
		problems: [
			'invalid-request',
			'invalid-uscc',
			'subject-not-found',
			'rate-limited',
			'unavailable',
		],
		availability: 'planned',
	}),
	correction: operation({
		method: 'GET',
		address: '/api/v1/corrections/{receipt}',
		summary: 'The stages of one case',
		path: z.strictObject({ receipt: z.string().max(64) }),
		query: none,
		answer: correction,
		problems: ['invalid-request', 'unavailable'],
		availability: 'planned',
	}),
} as const;

export type OperationName = keyof typeof operations;

/** The operations that are served now. */
export type LiveOperationName = {
	[Name in OperationName]: (typeof operations)[Name]['availability'] extends 'live' ? Name : never;
}[OperationName];
