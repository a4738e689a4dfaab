// The holders of a scheme in a region, for landing pages: names with links, in the register's own
// neutral order. Each link leads to the page that proves the badge; the list itself proves nothing.

import { embedWords, schemesTitle } from '@zhixin/api-client/embed';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { apiOrigin } from '../api-origin.ts';
import { type Language, languageAt } from '../language.ts';
import { forget, whenNear } from '../near-viewport.ts';
import { controlStyles } from '../shared/control.styles.ts';
import { askHolders, type Holder } from './ask-holders.ts';
import { messages } from './badge-list.messages.ts';
import { styles } from './badge-list.styles.ts';

const schemes = embedWords.en.schemes;

/**
 * A paged list of the holders of a scheme.
 *
 * @slot - A link to the directory, for readers without script and while nothing is known.
 * @csspart list - The whole list.
 */
export class ZhixinBadgeList extends LitElement {
	static override styles = [controlStyles, styles];

	static override properties = {
		scheme: {},
		region: {},
		limit: { type: Number },
		theme: { reflect: true },
		ownLang: { attribute: 'lang' },
		holders: { state: true },
		work: { state: true },
	};

	/** Which scheme: `elder-care`, `housekeeping`, `tourism`, `medical` or `shopping`. */
	declare scheme: string | null | undefined;
	/** A division of the register, six digits; absent: everywhere. */
	declare region: string | null | undefined;
	/** How many at once, 1 to 50; 10 by default. */
	declare limit: number | null | undefined;
	declare theme: 'light' | 'dark' | 'auto' | null | undefined;
	// Watched only: where it is missing, a neighbour's counts.
	declare private ownLang: string | null | undefined;
	declare private holders: readonly Holder[] | undefined;
	declare private work: 'asking' | 'failed' | undefined;
	declare private next: string | undefined;

	override connectedCallback(): void {
		super.connectedCallback();
		if (this.holders === undefined) whenNear(this, this.ask);
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		forget(this);
	}

	protected override willUpdate(changed: PropertyValues<this>): void {
		if (!this.hasUpdated || !(changed.has('scheme') || changed.has('region'))) return;
		this.holders = undefined;
		this.next = undefined;
		whenNear(this, this.ask);
	}

	protected override render(): TemplateResult {
		const language = languageAt(this);
		const words = messages[language];
		const { holders, scheme } = this;
		const isBare = this.querySelector('a') === null;
		if (holders === undefined) {
			const said = this.work === 'failed' ? words.failed : words.loading;
			return isBare ? html`<p class="whole" role="status">${said}</p>` : html`<slot></slot>`;
		}
		const title = schemesTitle(this.isScheme(scheme) ? [scheme] : [], language);
		return html`<section part="list" class="whole" lang=${language} aria-label=${title}>
			<strong>${title}</strong>
			<ul>
				${holders.map((holder) => this.renderHolder(holder, language))}
			</ul>
			<p role="status">
				${holders.length === 0 ? words.none : nothing}${this.work === 'failed' ? words.failed : nothing}
			</p>
			${
				this.next !== undefined || this.work === 'failed'
					? html`<button type="button" aria-disabled=${this.work === 'asking'} @click=${this.ask}>
						${this.work === 'failed' ? words.again : words.more}
					</button>`
					: nothing
			}
			<p class="quiet">${words.order}</p>
		</section>`;
	}

	private renderHolder({ uscc, name, place }: Holder, language: Language): TemplateResult {
		const page = `${apiOrigin()}${language === 'en' ? '/en' : ''}/v/${uscc}?scheme=${this.scheme}`;
		return html`<li>
			<a href=${page} lang="zh-CN" target="_blank" rel="noopener" referrerpolicy="no-referrer">${name}</a>
			<span class="quiet" lang="zh-CN">${place}</span>
		</li>`;
	}

	private isScheme(text: string | null | undefined): text is keyof typeof schemes {
		return text != null && Object.hasOwn(schemes, text);
	}

	private ask = async (): Promise<void> => {
		const origin = apiOrigin();
		const { scheme, region } = this;
		if (origin === undefined || !this.isScheme(scheme) || this.work === 'asking') {
			if (this.work !== 'asking') this.work = 'failed';
			return;
		}
		this.work = 'asking';
		const asked = {
			...(region ? { region: region.trim() } : {}),
			...(this.limit ? { limit: this.limit } : {}),
			cursor: this.next,
		};
		const page = await askHolders(origin, scheme, asked).catch(() => undefined);
		// The page may have asked for another list meanwhile.
		if (this.scheme !== scheme || this.region !== region) {
			this.work = undefined;
			return this.ask();
		}
		this.work = page === undefined ? 'failed' : undefined;
		if (page === undefined) return;
		this.next = page.next;
		this.holders = [...(this.holders ?? []), ...page.holders];
	};
}

declare global {
	interface HTMLElementTagNameMap {
		'zhixin-badge-list': ZhixinBadgeList;
	}
}
