// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { isSomethingTyped, keepTyped, restoreTyped } from './typed-fields.ts';

const form = `
	<input type="search" name="q" value="养老"><textarea id="note"></textarea>
	<input type="checkbox" name="kind" value="a"><input type="checkbox" name="kind" value="b">
	<select name="region"><option value="1" selected></option><option value="2"></option></select>
	<input type="password" name="secret">`;

const field = <Kind extends HTMLElement = HTMLInputElement>(selector: string) =>
	document.querySelector(selector) as Kind;

beforeEach(() => {
	sessionStorage.clear();
	document.body.innerHTML = form;
});

it('a page on which nobody typed keeps nothing', () => {
	expect(isSomethingTyped()).toBe(false);
	expect(keepTyped()).toBe(true);
	expect(sessionStorage.length).toBe(0);
});

it('every kind of field gets back what was in it, and whoever follows it hears', () => {
	field('[name=q]').value = '云栖';
	field<HTMLTextAreaElement>('#note').value = '问过了\n明天再来';
	field('[value=b]').checked = true;
	field<HTMLSelectElement>('select').value = '2';
	field('[name=secret]').value = 'secret';
	expect(keepTyped()).toBe(true);
	expect(sessionStorage.getItem('typed')).not.toContain('secret');

	document.body.innerHTML = form;
	const heard: string[] = [];
	document.body.addEventListener('input', ({ target }) => heard.push((target as Element).tagName), {
		once: true,
	});
	restoreTyped();
	expect(field('[name=q]').value).toBe('云栖');
	expect(field<HTMLTextAreaElement>('#note').value).toBe('问过了\n明天再来');
	expect([field('[value=a]').checked, field('[value=b]').checked]).toEqual([false, true]);
	expect(field<HTMLSelectElement>('select').value).toBe('2');
	expect(heard).toEqual(['INPUT']);
	expect(sessionStorage.length).toBe(0);
});

it('a field that comes late gets its text when it is there', async () => {
	field<HTMLTextAreaElement>('#note').value = '问过了';
	keepTyped();
	document.body.innerHTML = '';
	restoreTyped();
	expect(sessionStorage.length).toBe(1);
	document.body.innerHTML = form;
	await Promise.resolve();
	expect(field<HTMLTextAreaElement>('#note').value).toBe('问过了');
	expect(sessionStorage.length).toBe(0);
});

it('what was typed on one page is not put into another', () => {
	field('[name=q]').value = '云栖';
	keepTyped();
	history.replaceState(null, '', '/other');
	document.body.innerHTML = form;
	restoreTyped();
	expect(field('[name=q]').value).toBe('养老');
	history.replaceState(null, '', '/');
});
