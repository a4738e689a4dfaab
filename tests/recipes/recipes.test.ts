// Each recipe goes through the filter of the place it is for. What survives must still lead to the page
// where the badge is checked, and say in words what the picture shows.

import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { checkPage } from '@zhixin/widget/check';
import { JSDOM } from 'jsdom';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#lib/embed/choice.ts';
import { codePicture } from '#lib/embed/code-picture.ts';
import { linkAddress, pictureAddress } from '#lib/embed/embed-addresses.ts';
import { embedSnippet, embedText } from '#lib/embed/embed-snippet.ts';
import { recipes } from '#lib/embed/recipes/all-recipes.ts';
import { filteredCms } from '#lib/embed/recipes/filtered-cms.ts';
import { mail } from '#lib/embed/recipes/mail.ts';
import { plainHtml } from '#lib/embed/recipes/plain-html.ts';
import { print } from '#lib/embed/recipes/print.ts';
import type { Recipe } from '#lib/embed/recipes/recipe.ts';
import { wechatArticle } from '#lib/embed/recipes/wechat-article.ts';
import { wordpress } from '#lib/embed/recipes/wordpress.ts';
import { readGif } from './read-gif.ts';
import { type Place, placesWithFilter, placeWithList, readRules } from './sanitise.ts';

const business = {
	uscc: '52369900MJ3XUCNAX9',
	name: '"慢" & 山养老院',
	origin: 'https://credit.example',
};
const choices: readonly Choice[] = (['zh-CN', 'en'] as const).map((lang) => ({
	tier: 'element',
	scheme: 'elder-care',
	size: 'large',
	lang,
	theme: 'dark',
}));

/** What a reader of `markup` has. */
function readerOf(markup: string) {
	const { document } = new JSDOM(`<!doctype html><body>${markup}`).window;
	const links = [...document.querySelectorAll('a')].map((link) => ({
		href: link.href,
		text: link.textContent?.trim() ?? '',
		hasPicture: link.querySelector('img') !== null,
	}));
	const pictures = [...document.querySelectorAll('img')].map(({ src, alt, width, height }) => ({
		src,
		alt,
		width,
		height,
	}));
	const foreign = document.querySelectorAll('script, iframe, style, form').length;
	return { links, pictures, foreign, text: document.body.textContent ?? '' };
}

function through(recipe: Recipe, place: Place, choice: Choice) {
	return readerOf(place.sanitise(recipe.markup?.(business, choice) ?? ''));
}

describe.each(choices)('in $lang', (choice) => {
	const href = linkAddress(business, choice);
	const alt = embedText(business, choice);
	const picture = { src: pictureAddress(business, choice), alt, width: 400, height: 148 };

	it.each([
		['wordpress', wordpress, placeWithList('wordpress-post')],
		['the strict system', filteredCms, placeWithList('drupal-basic-html')],
		...placesWithFilter.map((place) => [place.name, filteredCms, place] as const),
		// Who pastes the whole badge where it is filtered keeps the same.
		['wordpress, the whole badge', plainHtml, placeWithList('wordpress-post')],
		['Drupal, the whole badge', plainHtml, placeWithList('drupal-basic-html')],
		...placesWithFilter.map(
			(place) => [`${place.name}, the whole badge`, plainHtml, place] as const,
		),
	] as const)('%s: link and picture survive', (_, recipe, place) => {
		const { links, pictures, foreign } = through(recipe, place, choice);
		expect(links).toContainEqual({ href, text: '', hasPicture: true });
		expect(pictures).toEqual([picture]);
		expect(foreign).toBe(0);
	});

	it('where pictures of other sites are taken away, the link in words is left', () => {
		const { links, pictures } = through(filteredCms, placeWithList('drupal-own-pictures'), choice);
		expect(pictures).toEqual([]);
		expect(links).toContainEqual({ href, text: alt, hasPicture: false });
	});

	it('in a mail link and picture survive, and the link in words needs no picture', () => {
		const { links, pictures, text } = through(mail, placeWithList('mail'), choice);
		expect(links).toContainEqual({ href, text: '', hasPicture: true });
		expect(links).toContainEqual({ href, text: alt, hasPicture: false });
		expect(pictures).toMatchObject([{ alt, width: 400 }]);
		expect(text.trim()).toBe(alt);
		expect(mail.markup?.(business, choice)).not.toMatch(/<table|<script|<style|class=/);
	});

	it('an article on WeChat is two uploaded pictures and words; the code is the link', () => {
		expect(wechatArticle.markup).toBeUndefined();
		const caption = wechatArticle.text?.(business, choice) ?? '';
		expect(caption).not.toMatch(/https?:|</);
		const article = [
			`<p><img src="https://own.example/1.png" alt="${alt.replaceAll('"', '&quot;')}"></p>`,
			'<p><img src="https://own.example/2.gif" alt="QR"></p>',
			`<p>${caption.replaceAll('&', '&amp;')}</p>`,
		].join('');
		const left = readerOf(placeWithList('wechat-article').sanitise(article));
		expect(left.pictures.map((one) => one.alt)).toEqual([alt, 'QR']);
		expect(left.text).toContain(business.uscc);
		expect(decodeQR(readGif(codePicture(href)))).toBe(href);
	});

	it('what was made for other places leaves nothing behind on WeChat but words', () => {
		const left = through(filteredCms, placeWithList('wechat-article'), choice);
		expect(left).toMatchObject({ links: [], pictures: [], text: expect.stringContaining(alt) });
	});

	it('paper has the code, and the address in letters beside it', () => {
		expect(print.text?.(business, choice)).toContain(href);
		expect(print.files).toEqual(['code', 'door-sheet']);
	});

	it('our own check finds nothing wrong with any of them', () => {
		for (const { id, markup } of recipes) {
			const html = `<!doctype html><body>${markup?.(business, choice) ?? embedSnippet(business, choice)}`;
			expect(checkPage(html, { register: business.origin }), id).toEqual([]);
		}
	});
});

it('each list says where it comes from, and is used', () => {
	for (const file of readdirSync(new URL('./sanitisers/', import.meta.url))) {
		const { basis, verified, place } = readRules(parse(file).name);
		expect(basis.length, place).toBeGreaterThan(40);
		expect(verified, place).toMatch(/^(?:\d{4}-\d\d|no:|names)/);
	}
});

it('a list that forgets the picture is noticed', () => {
	const [choice] = choices;
	if (choice === undefined) throw new Error('no choice');
	const deaf: Place = { name: 'deaf', sanitise: (markup) => markup.replace(/<img[^>]*>/g, '') };
	expect(through(wordpress, deaf, choice).pictures).toEqual([]);
});
