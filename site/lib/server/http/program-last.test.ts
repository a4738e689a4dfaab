import { expect, it } from 'vitest';
import { programLast } from './program-last.ts';

const part = (name: string) => `\n\t\t<link href="/_app/immutable/${name}.js" rel="modulepreload">`;
const page = (head: string, end: string) =>
	`<head><meta charset="utf-8" />${head}<title>甲</title></head><body><p>乙</p>${end}<script>import("x")</script></body>`;

it('announces the program behind the words, in its order, and before it is asked for', () => {
	const parts = part('start') + part('shell');
	expect(programLast(page(parts, ''))).toBe(page('', parts));
});

it('leaves a page without a program as it is', () => {
	expect(programLast(page('', ''))).toBe(page('', ''));
	expect(programLast('<p>丙</p>')).toBe('<p>丙</p>');
});
