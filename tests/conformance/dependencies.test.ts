// Dependencies are counted: a new one is a decision, not an accident.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const dependenciesOf = (folder: string) =>
	Object.keys(
		(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies?: object })
			.dependencies ?? {},
	).sort();

it('the client depends on zod alone', () => {
	expect(dependenciesOf('api-client')).toEqual(['zod']);
});

it('the widget depends on lit, the client and, for the check of a page, a parser', () => {
	expect(dependenciesOf('widget')).toEqual(['@zhixin/api-client', 'lit', 'parse5']);
});

it('each run-time dependency of the site has a line in the decisions', () => {
	const decisions = readFileSync('docs/decisions/0006-dependencies.md', 'utf8');
	expect(dependenciesOf('.').filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
});
