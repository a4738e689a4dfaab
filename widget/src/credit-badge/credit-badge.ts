// The badge on somebody's page: what the register says of one business in one scheme, proved here and
// now. No attribute, slot or property of the page sets what it says.

import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { CredentialCheck } from '@zhixin/api-client/credential';
import { dayInChina, type EmbedAnswer, judgeEmbed, schemeIds } from '@zhixin/api-client/embed';
import { isUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { apiOrigin } from '../api-origin.ts';
import { askBadges, type BadgesAnswer, hour, pause, want } from '../badges/ask-badges.ts';
import { proveBadges } from '../badges/prove-badges.ts';
import { languageAt } from '../language.ts';
import { forget, whenNear } from '../near-viewport.ts';
import { warnOnce } from '../warn-once.ts';
import { styles } from './credit-badge.styles.ts';
import { drawBadge, type View } from './draw-badge.ts';
import { make } from './make.ts';

// No registrar has this division: the sample release puts it into every code that it invents.
const sampleDivision = '369900';

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
	};

	/** Watched as well: whoever changes the language changes the words. */
	static override get observedAttributes(): string[] {
		// biome-ignore lint/complexity/noThisInStatic: what is observed is asked of this class, not of Lit's.
		return [...super.observedAttributes, 'lang'];
	}

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

	// Nothing of this is a property that a page could set.
	#answer: BadgesAnswer | undefined;
	#check: CredentialCheck | undefined;
	#clock: ReturnType<typeof setTimeout> | undefined;
	#drawn = '';
	/** How old an answer may be: an hour, but where it says no more than that it has to be asked again. */
	#longest = hour;

	override connectedCallback(): void {
		super.connectedCallback();
		document.addEventListener('visibilitychange', this.#lookAgain);
		addEventListener('online', this.#lookAgain);
		this.#takePlace();
		// The language of the new place may be another.
		this.requestUpdate();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		document.removeEventListener('visibilitychange', this.#lookAgain);
		removeEventListener('online', this.#lookAgain);
		clearTimeout(this.#clock);
		forget(this);
		want(this);
	}

	override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
		super.attributeChangedCallback(name, old, value);
		this.requestUpdate();
	}

	protected override willUpdate(changed: PropertyValues<this>): void {
		if (!changed.has('uscc')) return;
		if (this.hasUpdated) this.#answer = this.#check = undefined;
		if (this.isConnected) this.#takePlace();
	}

	protected override update(changed: PropertyValues<this>): void {
		super.update(changed);
		const said = this.#judge();
		const { expires, verdict } = said;
		const isOver = verdict === 'expired' && this.#check?.outcome === 'genuine';
		this.#longest = isOver ? pause : hour;
		clearTimeout(this.#clock);
		if (this.isConnected && this.#answer) {
			const wait = this.#answer.outcome === 'unavailable' ? pause : this.#longest;
			const left = expires ? Date.parse(expires) - Date.now() : wait;
			// A laptop that slept wakes with its timers late: look again within the hour at the latest.
			this.#clock = setTimeout(this.#lookAgain, Math.min(left + 50, hour));
		}
		this.#draw(this.#view(said));
	}

	#judge(): EmbedAnswer {
		const scheme = this.#scheme();
		const { badges, outcome } = this.#answer ?? {};
		// A word that names no scheme is a mistake of the page: nothing is claimed for it.
		if (badges && (scheme || !this.scheme)) {
			return judgeEmbed({ states: badges.states, check: this.#check, scheme, now: new Date() });
		}
		const verdict = outcome === 'not-found' ? 'not-enrolled' : 'cannot-check';
		return { verdict, schemes: scheme ? [scheme] : [] };
	}

	#view(said: EmbedAnswer): View {
		const language = languageAt(this);
		const code = this.#code();
		const scheme = this.#scheme();
		const origin = code && apiOrigin();
		const { name = this.uscc ?? '', proof } = this.#answer?.badges ?? {};
		return {
			...said,
			language,
			name,
			asOf: proof && dayInChina(proof.asOf),
			href:
				origin &&
				`${origin}${language === 'en' ? '/en' : ''}/v/${code}${scheme ? `?scheme=${scheme}` : ''}`,
			isSample: code?.slice(2, 8) === sampleDivision,
		};
	}

	// Drawn anew only when it says something else: who stands on the link stays there, and the halves
	// close once.
	#draw(view: View): void {
		const isFound = !!this.#answer?.badges;
		const hasOwn = this.childElementCount > 0 || this.textContent.trim() !== '';
		const isAsking = !this.#answer && this.#code() && apiOrigin();
		const isSilent = !isFound && (hasOwn || isAsking);
		// Joined and not JSON: old libraries teach arrays another way to be written.
		const next = [isSilent, isFound, ...Object.values(view)].join();
		if (next === this.#drawn) return;
		this.#drawn = next;
		const root = this.renderRoot as ShadowRoot;
		const hadFocus = root.activeElement;
		root.replaceChildren(
			...(isSilent ? [] : [drawBadge(view)]),
			...(isFound ? [] : [make('slot', {})]),
		);
		if (hadFocus) root.querySelector('a')?.focus();
	}

	#code(): Uscc | undefined {
		const text = `${this.uscc ?? ''}`.trim().toUpperCase();
		return isUscc(text) ? text : undefined;
	}

	#scheme() {
		return schemeIds.find((one) => one === this.scheme?.trim());
	}

	#takePlace(): void {
		want(this, this.#code());
		whenNear(this, this.#ask);
	}

	#lookAgain = (): void => {
		this.requestUpdate();
		if (this.#answer && document.visibilityState === 'visible') void this.#ask();
	};

	#ask = async (): Promise<void> => {
		const origin = apiOrigin();
		const uscc = this.#code();
		if (!this.querySelector('a')) warnOnce('missing-fallback', origin);
		if (!uscc) return warnOnce(this.uscc ? 'invalid-uscc' : 'missing-uscc', origin);
		if (!origin) return warnOnce('missing-api-origin');
		const answer = await askBadges(origin, uscc, this.#longest);
		const check = answer.badges && (await proveBadges(origin, uscc, answer.badges));
		// The page may have put another code here meanwhile.
		if (this.#code() !== uscc) return;
		// What was proved stays until its own end when the network is gone.
		if (answer.badges || !this.#answer?.badges) {
			this.#answer = answer;
			this.#check = check;
		}
		this.requestUpdate();
	};
}

declare global {
	interface HTMLElementTagNameMap {
		'zhixin-credit-badge': ZhixinCreditBadge;
	}
}
