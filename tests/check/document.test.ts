// What docs/embedding.md says is true: its lines pass the check, and it names every fault. And what the
// check costs, only those pay who ask for it.
import { globSync, readFileSync } from 'node:fs';
import { checkPage, findingIds, severities } from '@zhixin/widget/check';
import { expect, it } from 'vitest';

const text = readFileSync('docs/embedding.md', 'utf8');
const origin = 'https://credit.example';
const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)];
const markup = blocks.filter(([, kind]) => kind === 'html').map(([, , body = '']) => body);

it('each line to paste is right', () => {
	const [whole = '', frame = ''] = markup.map((one) => one.replaceAll('ORIGIN', origin));
	for (const line of [whole, frame]) expect(checkPage(line, { register: origin })).toEqual([]);
	expect(whole).toContain('<zhixin-credit-badge');
	expect(frame).toContain('<iframe');
});

it('the policy that it asks for is enough for all tiers, beside a policy that allows nothing', () => {
	const policy = /^script-src ORIGIN.*$/m.exec(text)?.[0].replaceAll('ORIGIN', origin) ?? '';
	const page = markup.slice(0, 2).join('').replaceAll('ORIGIN', origin);
	const judged = (one: string) => checkPage(page, { register: origin, policies: [one] });
	expect(judged(`default-src 'none'; ${policy}`)).toEqual([]);
	expect(judged("default-src 'none'").map(({ id }) => id)).toEqual([
		'csp-script',
		'csp-connect',
		'csp-image',
		'csp-frame',
	]);
});

it('every fault is named with its weight, and no other', () => {
	const rows = [...text.matchAll(/^\| `([a-z-]+)`\s+\| (error|warning|note)/gm)];
	expect(rows.map(([, id]) => id)).toEqual([...findingIds]);
	for (const [, id = '', weight] of rows) expect(Reflect.get(severities, id), id).toBe(weight);
});

it('no element loads the parser', () => {
	const files = globSync('widget/src/**/*.ts').filter((path) => !/\/check\/|\.test\./.test(path));
	expect(files.length).toBeGreaterThan(5);
	for (const path of files) {
		expect(readFileSync(path, 'utf8'), path).not.toMatch(/from '(?:parse5|[^']*\/check\/)/);
	}
});
