// The badge in its first life: what the register says about one business, when it said so, and
// where to check it. It states no verdict of a scheme.

import { asUscc, type Uscc, usccDivision } from '@zhixin/api-client/identifiers';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { apiOrigin } from '../api-origin.ts';
import { type Language, languageAt } from '../language.ts';
import { forget, whenNear } from '../near-viewport.ts';
import { askRegister, type RegisterAnswer } from '../registration/ask-register.ts';
import { type RegistrationFact, staleFrom } from '../registration/registration-fact.ts';
import { warnOnce } from '../warn-once.ts';
import { messages } from './credit-badge.messages.ts';
import { styles } from './credit-badge.styles.ts';
import { type Face, faceOf, renderTablet } from './tablet.ts';

// No registrar has this division: the sample release puts it into every code that it invents.
const SAMPLE_DIVISION = '369900';
// A laptop that slept wakes with its timers late: look again this often at the latest.
const HOUR_MS = 3_600_000;

/**
 * Shows name, registration status, division and date of one business, as a link to its page in the
 * register. Until that is known, and when it cannot be known, what stands inside the element shows.
 *
 * @slot - A link to the subject page, for readers without script and for when nothing is known.
 * @csspart tablet - The whole tablet, a link.
 * @csspart name - The name of the business.
 * @cssproperty [--zhixin-badge-width] - The width, 20rem or 320px; never more than the place it stands in.
 * @cssproperty [--zhixin-badge-min-height] - The height kept free before the facts arrive, 7.25rem or 116px.
 */
export class ZhixinCreditBadge extends LitElement {
	static override styles = styles;

	static override properties = {
		uscc: {},
		theme: { reflect: true },
		ownLang: { attribute: 'lang' },
		answer: { state: true },
	};

	/** The unified social credit code of the business, in any spelling. */
	declare uscc: string | null | undefined;

	/** `light`, `dark`, or as the reader's system has it: `auto`, which is the default. */
	declare theme: 'light' | 'dark' | 'auto' | null | undefined;

	// Watched only: where it is missing, a neighbour's counts.
	declare private ownLang: string | null | undefined;
	declare private answer: RegisterAnswer | undefined;
	declare private clock: ReturnType<typeof setTimeout> | undefined;

	override connectedCallback(): void {
		super.connectedCallback();
		whenNear(this, this.ask);
		// The language of the new place may be another.
		this.requestUpdate();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		forget(this);
		clearTimeout(this.clock);
	}

	protected override willUpdate(changed: PropertyValues<this>): void {
		if (!this.hasUpdated || !changed.has('uscc')) return;
		this.answer = undefined;
		whenNear(this, this.ask);
	}

	protected override updated(): void {
		clearTimeout(this.clock);
		if (!this.isConnected || this.answer?.outcome !== 'found') return;
		const left = staleFrom(this.answer.fact) - Date.now();
		if (left > 0) this.clock = setTimeout(() => this.requestUpdate(), Math.min(left, HOUR_MS));
	}

	protected override render(): TemplateResult {
		const language = languageAt(this);
		const { answer } = this;
		if (answer?.outcome === 'found') return this.renderFact(answer.fact, language);
		return html`<slot>${this.renderNoFact(language)}</slot>`;
	}

	private renderFact(fact: RegistrationFact, language: Language): TemplateResult {
		const words = messages[language];
		const stale = Date.now() >= staleFrom(fact);
		const face: Face = faceOf(fact.status);
		const isSample = usccDivision(fact.uscc) === SAMPLE_DIVISION;
		return renderTablet(
			{ face, stale, language, href: subjectPage(fact.uscc, language), look: words.look },
			html`
				<span part="name" class="name" lang="zh-CN">${fact.name}</span>
				<span class="row">
					<span class="label">${words.statusLabel}</span>
					<strong class="status">
						${fact.status === null ? words.statusNotStated : words.status[fact.status]}
					</strong>
					<span lang="zh-CN">${fact.division}</span>
					${isSample ? html`<span class="sample">${words.sample}</span>` : nothing}
				</span>
				<span class="row as-of">
					<span>${words.asOf} <span class="day">${fact.asOf}</span></span>
					${stale ? html`<strong class="late">${words.stale}</strong>` : nothing}
				</span>
			`,
		);
	}

	// Only where the page put nothing inside: its own words never stand in our tablet.
	private renderNoFact(language: Language): TemplateResult {
		const words = messages[language];
		const uscc = this.code();
		const outcome = uscc === undefined ? 'invalid' : (this.answer?.outcome ?? 'loading');
		const said = {
			invalid: words.invalid,
			loading: words.loading,
			found: '',
			'not-found': words.notFound,
			unavailable: words.unavailable,
		}[outcome];
		return renderTablet(
			{ face: 'apart', language, href: uscc && subjectPage(uscc, language), look: words.look },
			html`
				<span class="name">${said}</span>
				${this.uscc ? html`<span class="row code">${this.uscc}</span>` : nothing}
			`,
		);
	}

	private code(): Uscc | undefined {
		return asUscc(this.uscc ?? '');
	}

	private ask = async (): Promise<void> => {
		const origin = apiOrigin();
		const uscc = this.code();
		if (this.querySelector('a') === null) warnOnce('missing-fallback', origin);
		if (uscc === undefined) return warnOnce(this.uscc ? 'invalid-uscc' : 'missing-uscc', origin);
		if (origin === undefined) return warnOnce('missing-api-origin');
		const answer = await askRegister(origin, uscc);
		// The page may have put another code here meanwhile.
		if (this.code() === uscc) this.answer = answer;
	};
}

function subjectPage(uscc: Uscc, language: Language): string | undefined {
	const origin = apiOrigin();
	return origin && `${origin}${language === 'en' ? '/en' : ''}/e/${uscc}`;
}

declare global {
	interface HTMLElementTagNameMap {
		'zhixin-credit-badge': ZhixinCreditBadge;
	}
}
