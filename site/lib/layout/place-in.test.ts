import { expect, it } from 'vitest';
import { placeIn } from './place-in.ts';

it('a door knows its own page, what lies behind it, and nothing else', () => {
	expect(placeIn('/', '/')).toBe('page');
	expect(placeIn('/', '/search')).toBe('true');
	expect(placeIn('/', '/e/91110000600037341L/records/penalty')).toBe('true');
	expect(placeIn('/help', '/help/repair')).toBe('true');
	expect(placeIn('/', '/embed')).toBeUndefined();
	expect(placeIn('/', '/scan')).toBeUndefined();
	expect(placeIn('/help', '/helper')).toBeUndefined();
});
