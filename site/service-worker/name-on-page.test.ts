import { expect, it } from 'vitest';
import { withName } from './name-on-page.ts';

const page = '<main><div id="who" class="x"></div><h1>…</h1></main>';

it('puts the name in its place, to be broken as in the heading', () => {
	expect(withName(page, 'standard', '南昌市示例养老服务有限公司')).toContain(
		'<div id="who" class="x"><p lang="zh-CN" class="page-title text-balance break-keep">' +
			'南昌市<wbr>示例<wbr>养老<wbr>服务<wbr>有限公司</p></div><h1>',
	);
});

it('takes nothing in a name for markup, and no mark for a place', () => {
	expect(withName(page, 'standard', '<img src=x>&"$&$1')).toContain(
		'&lt;img src=x&gt;&amp;&quot;$&amp;$1</p>',
	);
});

it('leaves a page without a place as it is', () => {
	expect(withName('<main></main>', 'standard', '某')).toBe('<main></main>');
});

it('stands in the view that was chosen', () => {
	const html = `<!doctype html><html lang="zh-CN" data-view="standard">${page}</html>`;
	expect(withName(html, 'elder-2', '某')).toContain('<html lang="zh-CN" data-view="elder-2">');
});
