import type { RegionNode } from '@zhixin/api-client';
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { placeLanguage, placeNameHere } from '#lib/language/in-english.ts';
import { m } from '#lib/paraglide/messages.js';
import { cityChoices } from './filter-choices.ts';

function option(code: string, text: string, chosen: string | undefined): string {
	const selected = code === chosen ? ' selected' : '';
	return `<option value="${escapeXml(code)}"${selected}>${escapeXml(text)}</option>`;
}

/** The cities of the province, each with its counties, as choices in HTML. */
export function regionOptions(regions: readonly RegionNode[], chosen: string | undefined): string {
	return cityChoices(regions)
		.map(({ city, counties }) => {
			const name = placeNameHere(city);
			const whole = option(city.code, m.search_filter_region_city({ city: name }), chosen);
			const parts = counties.map((county) => option(county.code, placeNameHere(county), chosen));
			const language = placeLanguage(city) ? ' lang="zh-CN"' : '';
			return `<optgroup label="${escapeXml(name)}"${language}>${[whole, ...parts].join('')}</optgroup>`;
		})
		.join('');
}

/**
 * The same for a page that nobody has touched yet: only what is chosen is a choice. The others stand where
 * a browser that runs the program reads them as text: 130 elements that few look at cost a cheap phone a
 * tenth of the page. Without the program they are choices, and also in a browser that knows no `noscript`
 * among choices.
 */
export function untouchedRegionOptions(
	regions: readonly RegionNode[],
	chosen: string | undefined,
): string {
	const current = regions.find(({ code }) => code === chosen);
	const shown = current ? option(current.code, placeNameHere(current), chosen) : '';
	return `${shown}<noscript>${regionOptions(regions, chosen)}</noscript>`;
}
