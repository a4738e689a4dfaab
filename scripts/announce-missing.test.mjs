import { beforeEach, expect, it } from 'vitest';
import { announceMissing, missing } from './announce-missing.mjs';

const chunk = (name, ...imports) => ({ name, imports });

beforeEach(() =>
	announceMissing.generateBundle.handler(undefined, {
		'shell.js': chunk('shell', 'framework.js'),
		'framework.js': chunk('framework'),
		'page.js': chunk('page', 'shared.js', 'shell.js'),
		'shared.js': chunk('shared', 'deep.js'),
		'deep.js': chunk('deep'),
		'later.js': chunk('later', 'deep.js', 'alone.js', 'shell.js'),
		'alone.js': chunk('alone'),
	}),
);

it('names what a part needs that is not there yet', () => {
	const needed = ['later.js', 'deep.js', 'alone.js', 'shell.js', 'framework.js'];
	expect(missing('later.js', needed, { hostId: 'page.js' })).toEqual(['later.js', 'alone.js']);
	expect(missing('later.js', needed, { hostId: 'shell.js' })).toEqual([
		'later.js',
		'deep.js',
		'alone.js',
	]);
});
