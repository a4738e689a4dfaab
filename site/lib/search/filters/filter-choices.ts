// What can be chosen in each filter, and what a chosen value is called.
import {
	type RegionNode,
	type SchemeId,
	type SubjectKind,
	type SubjectStatus,
	subjectKinds,
	subjectStatuses,
} from '@zhixin/api-client';
import { schemeName, schemesInOrder } from '#lib/badge/scheme-words.ts';
import { placeNameHere } from '#lib/language/in-english.ts';
import { m } from '#lib/paraglide/messages.js';
import { kindWord, statusWord } from '#lib/subject/words.ts';
import type { FilterName } from '../asked.ts';

const jiangxi = '360000';

/** A city with the counties below it. */
export interface CityChoice {
	readonly city: RegionNode;
	readonly counties: readonly RegionNode[];
}

/** The cities of the province in their order, each with its counties. */
export function cityChoices(regions: readonly RegionNode[]): CityChoice[] {
	const below = (code: string) => regions.filter(({ parent }) => parent === code);
	return below(jiangxi).map((city) => ({ city, counties: below(city.code) }));
}

export const kindChoices = () =>
	subjectKinds.map((kind) => ({ value: kind, text: kindWord(kind) }));

export const statusChoices = () =>
	subjectStatuses.map((status) => ({ value: status, text: statusWord(status) }));

export const schemeChoices = () =>
	schemesInOrder.map((scheme) => ({ value: scheme, text: schemeName(scheme) }));

/** What the value of a filter is called; an answer was given for it, so it is one that exists. */
export function choiceName(
	filter: FilterName,
	value: string,
	regions: readonly RegionNode[],
): string {
	if (filter === 'kind') return kindWord(value as SubjectKind);
	if (filter === 'status') return statusWord(value as SubjectStatus);
	if (filter === 'scheme') return schemeName(value as SchemeId);
	const place = regions.find(({ code }) => code === value);
	return place ? placeNameHere(place) : m.search_filter_region_all();
}
