// The badge on somebody's page: what the register says of one business in one scheme, proved here and
// now. No attribute, slot or property of the page sets what it says.

import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { CredentialCheck } from '@zhixin/api-client/credential';
import {
	type EmbedAnswer,
	embedWords,
	judgeEmbed,
	lastDay,
	schemesTitle,
	tabletFaces,
} from '@zhixin/api-client/embed';
import { isUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { apiOrigin } from '../api-origin.ts';
import { askBadges, type BadgesAnswer, pause, want } from '../badges/ask-badges.ts';
import { proveBadges } from '../badges/prove-badges.ts';
import { type Language, languageAt } from '../language.ts';
import { forget, whenNear } from '../near-viewport.ts';
import { warnOnce } from '../warn-once.ts';
import { styles } from './credit-badge.styles.ts';
import { make } from './make.ts';
import { makeTablet } from './tablet.ts';

// No registrar has this division: the sample release puts it into every code that it invents.
const sampleDivision = '369900';
/** A page that stays open asks again after so long, when it is looked at. */
const hour = 3_600_000;

const schemes = Object.keys(embedWords.en.schemes) as EmbedAnswer['schemes'];

interface Known {
	readonly uscc: Uscc;
	readonly answer: BadgesAnswer;
	readonly check: CredentialCheck | undefined;
}

/**
 * Shows the 信用+ badge of one business as a link to the page that proves it. Until that is known, and
 * when it cannot be known, what stands inside the element shows.
 *
 * @slot - A link to the proof with the picture of the badge in it, for readers without script.
 * @csspart tablet - The whole tablet, a link.
 * @csspart name - The name of the business.
 * @cssproperty [--zhixin-badge-width] - The width; never more than the place it stands in.
 * @cssproperty [--zhixin-badge-min-height] - The height kept free before the answer arrives.
 */
export class ZhixinCreditBadge extends ReactiveElement {
	static override styles = styles;

	static override properties = {
		uscc: {},
		scheme: {},
		theme: { reflect: true },
		size: { reflect: true },
		ownLang: { attribute: 'lang' },
		known: { state: true },
	};

	/** The unified social credit code of the business. */
	declare uscc: string | null | undefined;
	/** The 信用+ scheme; absent: whatever is granted. */
	declare scheme:
		| 'elder-care'
		| 'housekeeping'
		| 'tourism'
		| 'medical'
		| 'shopping'
		| null
		| undefined;
	/** `light`, `dark`, or as the reader's system has it: `auto`, which is the default. */
	declare theme: 'light' | 'dark' | 'auto' | null | undefined;
	/** 240 × 40, 320 × 116 or 400 × 148; `medium` is the default. */
	declare size: 'small' | 'medium' | 'large' | null | undefined;

	// Watched only: where it is missing, a neighbour's counts.
	declare private ownLang: string | null | undefined;
	declare private known: Known | undefined;
	declare private clock: ReturnType<typeof setTimeout> | undefined;
	declare private drawn: string | undefined;

	override connectedCallback(): void {
		super.connectedCallback();
		this.countIn();
		whenNear(this, this.ask);
		document.addEventListener('visibilitychange', this.lookAgain);
		window.addEventListener('online', this.lookAgain);
		// The language of the new place may be another.
		this.requestUpdate();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		forget(this);
		document.removeEventListener('visibilitychange', this.lookAgain);
		window.removeEventListener('online', this.lookAgain);
		clearTimeout(this.clock);
	}

	protected override willUpdate(changed: PropertyValues<this>): void {
		if (!this.hasUpdated || !changed.has('uscc')) return;
		this.countIn();
		whenNear(this, this.ask);
	}

	protected override update(changed: PropertyValues<this>): void {
		super.update(changed);
		const language = languageAt(this);
		const said = this.judge();
		// Drawn anew only when it says something else: who stands on the link stays there, and the halves
		// close once.
		// Joined and not JSON: old libraries teach arrays another way to be written.
		const { answer } = this.known ?? {};
		const next = [
			language,
			this.uscc,
			said?.verdict,
			said?.schemes,
			said?.expires,
			answer?.outcome,
			answer?.outcome === 'found' && answer.proof?.asOf,
		].join();
		if (next === this.drawn) return;
		this.drawn = next;
		const content = said ? this.draw(said, language) : this.drawNothing(language);
		this.renderRoot.replaceChildren(content);
	}

	protected override updated(): void {
		clearTimeout(this.clock);
		if (!this.isConnected || this.known === undefined) return;
		const expires = this.judge()?.expires;
		const longest = this.known.answer.outcome === 'unavailable' ? pause : hour;
		const left = expires === undefined ? longest : Date.parse(expires) - Date.now();
		// A laptop that slept wakes with its timers late: look again within the hour at the latest.
		this.clock = setTimeout(this.lookAgain, Math.min(Math.max(left, 0) + 50, hour));
	}

	private draw({ verdict, schemes: about, expires }: EmbedAnswer, language: Language): Element {
		const words = embedWords[language];
		const { uscc, answer } = this.known as Known;
		if (answer.outcome !== 'found') throw answer;
		const { name } = answer.badges;
		const asOf = answer.proof?.asOf.slice(0, 10);
		const href = this.proofPage(uscc, language);
		const dated = (word: string, day: string, kind = '') =>
			make('span', { class: kind }, `${word} `, make('span', { class: 'day' }, day));
		return makeTablet(
			{ face: tabletFaces[verdict], language, href, look: words.look },
			make('span', { part: 'name', class: 'name', lang: 'zh-CN', title: name }, name),
			make(
				'span',
				{ class: 'row' },
				make('span', { class: 'title' }, schemesTitle(about, language)),
				' ',
				make('strong', { class: 'said' }, words.verdicts[verdict]),
			),
			make(
				'span',
				{ class: 'row date' },
				asOf !== undefined && dated(words.asOf, asOf),
				expires !== undefined && dated(words.until, lastDay(expires), 'wide'),
				verdict === 'not-enrolled' && make('span', { class: 'wide' }, words.absence),
				uscc.slice(2, 8) === sampleDivision && make('span', { class: 'sample' }, words.sample),
			),
		);
	}

	// Only where the page put nothing inside: its own words never stand in our tablet.
	private drawNothing(language: Language): Element {
		const { look, verdicts } = embedWords[language];
		const uscc = this.code();
		const verdict = this.known?.answer.outcome === 'not-found' ? 'not-enrolled' : 'cannot-check';
		const href = uscc && this.proofPage(uscc, language);
		return make(
			'slot',
			{},
			makeTablet(
				{ face: 'apart', language, href, look },
				make('span', { class: 'date' }, this.uscc ?? ''),
				make('span', {}, verdicts[verdict]),
			),
		);
	}

	private code(): Uscc | undefined {
		const text = (this.uscc ?? '').trim().toUpperCase();
		return isUscc(text) ? text : undefined;
	}

	private judge(): EmbedAnswer | undefined {
		const { known } = this;
		if (known?.answer.outcome !== 'found' || known.uscc !== this.code()) return undefined;
		const { states } = known.answer.badges;
		const scheme = schemes.find((one) => one === this.scheme?.trim());
		// A word that names no scheme is a mistake of the page: nothing is claimed for it.
		if (this.scheme && scheme === undefined) return { verdict: 'cannot-check', schemes: [] };
		return judgeEmbed({ states, check: known.check, scheme, now: new Date() });
	}

	private proofPage(uscc: Uscc, language: Language): string | undefined {
		const origin = apiOrigin();
		const scheme = schemes.find((one) => one === this.scheme?.trim());
		return (
			origin &&
			`${origin}${language === 'en' ? '/en' : ''}/v/${uscc}${scheme ? `?scheme=${scheme}` : ''}`
		);
	}

	private countIn(): void {
		const uscc = this.code();
		if (uscc) want(uscc);
	}

	private lookAgain = (): void => {
		this.requestUpdate();
		if (this.known && document.visibilityState === 'visible') void this.ask();
	};

	private ask = async (): Promise<void> => {
		const origin = apiOrigin();
		const uscc = this.code();
		if (this.querySelector('a') === null) warnOnce('missing-fallback', origin);
		if (uscc === undefined) return warnOnce(this.uscc ? 'invalid-uscc' : 'missing-uscc', origin);
		if (origin === undefined) return warnOnce('missing-api-origin');
		const answer = await askBadges(origin, uscc, hour);
		const found = answer.outcome === 'found';
		// What was proved stays until its own end when the network is gone.
		if (!found && this.known?.uscc === uscc && this.known.answer.outcome === 'found') return;
		const check = found ? await proveBadges(origin, uscc, answer.badges, answer.proof) : undefined;
		// The page may have put another code here meanwhile.
		if (this.code() === uscc) this.known = { uscc, answer, check };
	};
}

declare global {
	interface HTMLElementTagNameMap {
		'zhixin-credit-badge': ZhixinCreditBadge;
	}
}
