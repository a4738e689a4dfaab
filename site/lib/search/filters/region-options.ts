import type { RegionNode } from '@zhixin/api-client';
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { m } from '#lib/paraglide/messages.js';
import { cityChoices } from './filter-choices.ts';

/** The cities of the province, each with its counties, as choices in HTML. */
export function regionOptions(regions: readonly RegionNode[], chosen: string | undefined): string {
	const option = (code: string, text: string) =>
		`<option value="${escapeXml(code)}"${code === chosen ? ' selected' : ''}>${escapeXml(text)}</option>`;
	return cityChoices(regions)
		.map(({ city, counties }) => {
			const whole = option(city.code, m.search_filter_region_city({ city: city.name }));
			const parts = counties.map(({ code, name }) => option(code, name));
			return `<optgroup label="${escapeXml(city.name)}" lang="zh-CN">${[whole, ...parts].join('')}</optgroup>`;
		})
		.join('');
}
