// What a merchant pastes: one line, in the tier that was chosen. Each holds the ones before it.
import { embedSizes, schemesTitle } from '@zhixin/api-client/embed';
import { m } from '#lib/paraglide/messages.js';
import type { Choice } from './choice.ts';
import { type Business, frameAddress, linkAddress, pictureAddress } from './embed-addresses.ts';
import { escapeText, openTag, wrap } from './markup.ts';

/** 某机构：信用+养老, what a frame is called. */
export function embedTitle({ name }: Business, { scheme, lang }: Choice): string {
	const title = schemesTitle(scheme === undefined ? [] : [scheme], lang);
	return m.embed_said_title({ name, title }, { locale: lang });
}

/** 某机构：信用+养老，点开核对: what a link says, and what stands for a picture that is not seen. */
export function embedText(business: Business, choice: Choice): string {
	return m.embed_said({ title: embedTitle(business, choice) }, { locale: choice.lang });
}

/** The picture of the badge as markup. */
export function pictureMarkup(business: Business, choice: Choice): string {
	return openTag('img', {
		src: pictureAddress(business, choice),
		...embedSizes[choice.size],
		alt: embedText(business, choice),
	});
}

/** A link to the page where the badge is checked, around `inner`. */
export function linkAround(business: Business, choice: Choice, inner: string): string {
	const href = linkAddress(business, choice);
	return wrap('a', { href, referrerpolicy: 'no-referrer' }, inner);
}

function element(business: Business, choice: Choice): string {
	const { scheme, lang, theme, size } = choice;
	const attributes = {
		uscc: business.uscc,
		scheme,
		// Written always: without it the language of the page counts, which may change.
		lang,
		theme: theme === 'auto' ? undefined : theme,
		size: size === 'medium' ? undefined : size,
	};
	const inner = linkAround(business, choice, pictureMarkup(business, choice));
	const src = `${business.origin}/widget/v1/credit-badge.js`;
	return [
		wrap('zhixin-credit-badge', attributes, inner),
		wrap('script', { type: 'module', src }, ''),
	].join('\n');
}

function frame(business: Business, choice: Choice): string {
	const attributes = {
		src: frameAddress(business, choice),
		...embedSizes[choice.size],
		title: embedTitle(business, choice),
		loading: 'lazy',
		sandbox: 'allow-popups allow-scripts allow-popups-to-escape-sandbox',
		// The frame says who shows it; nothing but the origin leaves the page.
		referrerpolicy: 'origin',
		// A style attribute would be refused by the strict pages that this tier is for.
		frameborder: 0,
	};
	return wrap('iframe', attributes, '');
}

/** The line to paste for a business, as it was chosen. */
export function embedSnippet(business: Business, choice: Choice): string {
	switch (choice.tier) {
		case 'element':
			return element(business, choice);
		case 'frame':
			return frame(business, choice);
		case 'picture':
			return linkAround(business, choice, pictureMarkup(business, choice));
		default:
			return linkAround(business, choice, escapeText(embedText(business, choice)));
	}
}
