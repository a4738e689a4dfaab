// A search box for campaign and government pages. It is a form that leads to our search: nothing is
// asked from the page, and what is typed is told to nobody but whom it is sent to.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { apiOrigin } from '../api-origin.ts';
import { languageAt } from '../language.ts';
import { controlStyles } from '../shared/control.styles.ts';
import { messages } from './credit-search.messages.ts';
import { styles } from './credit-search.styles.ts';

/**
 * A form that goes to the search of the register.
 *
 * @slot - The same form in plain markup, for readers without script.
 * @csspart form - The whole box.
 */
export class ZhixinCreditSearch extends LitElement {
	static override styles = [controlStyles, styles];

	static override properties = {
		scheme: {},
		region: {},
		theme: { reflect: true },
		ownLang: { attribute: 'lang' },
	};

	/** Only holders of this scheme's badge. */
	declare scheme: string | null | undefined;
	/** Only in this division, six digits, e.g. `360100`. */
	declare region: string | null | undefined;
	declare theme: 'light' | 'dark' | 'auto' | null | undefined;
	// Watched only: where it is missing, a neighbour's counts.
	declare private ownLang: string | null | undefined;

	protected override render(): TemplateResult {
		const origin = apiOrigin();
		if (origin === undefined) return html`<slot></slot>`;
		const language = languageAt(this);
		const words = messages[language];
		const kept = (name: string, value: string | null | undefined) =>
			value ? html`<input type="hidden" name=${name} value=${value.trim()} />` : nothing;
		return html`<form
			part="form"
			class="whole"
			role="search"
			lang=${language}
			method="get"
			action=${`${origin}${language === 'en' ? '/en' : ''}/search`}
		>
			<label for="q">${words.label}</label>
			<span class="row">
				<input id="q" name="q" type="search" maxlength="200" autocomplete="off" required />
				<button>${words.submit}</button>
			</span>
			${kept('scheme', this.scheme)}${kept('region', this.region)}
			<span class="quiet">${words.where}</span>
		</form>`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'zhixin-credit-search': ZhixinCreditSearch;
	}
}
