// Suggestions for a text that is being typed: asked for when the typing rests, never shown for a
// text that is no longer there. Whatever goes wrong leads to no suggestions and to nothing else.
import type { Suggestion, SuggestionList } from '@zhixin/api-client';
import { mayBeSent } from './may-be-sent.ts';

/** Gives the suggestions for a text; stops when the signal says so. */
export type Ask = (text: string, signal: AbortSignal) => Promise<SuggestionList>;

/** As long as a key takes: a request for each would only be cancelled by the next. */
const restMilliseconds = 150;
/** How long the former list may stand while the next is on its way, so that it does not flicker. */
const graceMilliseconds = 400;

export class TypeAhead {
	/** What there is to choose from. */
	items = $state.raw<readonly Suggestion[]>([]);
	/** The place of the chosen one; -1: the text as it was typed. */
	active = $state(-1);
	/** The text that was answered last; `undefined` when there is none or it has changed since. */
	answered = $state<string>();
	#wanted = $state(false);
	#ask: Ask;
	#pending: AbortController | undefined;
	#grace: ReturnType<typeof setTimeout> | undefined;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** Whether the list is to be seen. */
	get isOpen(): boolean {
		return this.#wanted && this.items.length > 0;
	}

	/** Takes `text` as what is typed now. */
	follow(text: string): void {
		const typed = text.trim();
		this.active = -1;
		this.#pending?.abort();
		if (!mayBeSent(typed)) {
			this.#forget();
			return;
		}
		this.answered = undefined;
		this.#pending = new AbortController();
		this.#grace ??= setTimeout(() => this.#clear(), graceMilliseconds);
		void this.#answer(typed, this.#pending.signal);
	}

	/** Shows what is there for the text, asks for it when nothing is. */
	open(text: string): void {
		this.#wanted = true;
		if (this.answered !== text.trim()) this.follow(text);
	}

	/** Hides the list; an answer that is still on its way does not bring it back. */
	close(): void {
		this.active = -1;
		this.#wanted = false;
		if (this.answered === undefined) this.#forget();
	}

	/** Moves the choice by one, round the ends; from the typed text to the first or the last. */
	move(step: 1 | -1): void {
		const last = this.items.length - 1;
		if (step === 1) this.active = this.active === last ? 0 : this.active + 1;
		else this.active = this.active <= 0 ? last : this.active - 1;
	}

	async #answer(typed: string, signal: AbortSignal): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
		if (signal.aborted) return;
		const found = await this.#ask(typed, signal).catch(() => undefined);
		if (signal.aborted) return;
		this.#clear();
		if (found === undefined) return;
		this.items = found.items;
		this.answered = typed;
		this.#wanted = true;
	}

	#clear(): void {
		clearTimeout(this.#grace);
		this.#grace = undefined;
		this.items = [];
		this.active = -1;
	}

	#forget(): void {
		this.#pending?.abort();
		this.#clear();
		this.answered = undefined;
		this.#wanted = false;
	}
}
