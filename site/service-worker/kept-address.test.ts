import { expect, it } from 'vitest';
import { readKeptAddress, readPageSubject } from './kept-address.ts';

const read = (address: string) => readKeptAddress(new URL(address, 'https://zhixin.example'));

it('a subject and its records are kept, nothing else', () => {
	expect(read('/api/v1/subjects/X')).toEqual({ uscc: 'X', records: undefined });
	expect(read('/api/v1/subjects/X/records?type=penalty&limit=3')).toEqual({
		uscc: 'X',
		records: { type: 'penalty', limit: 3, cursor: null },
	});
	expect(read('/api/v1/subjects?q=X')).toBeUndefined();
	expect(read('/api/v1/subjects/X/badges')).toBeUndefined();
	expect(read('/api/v1/release')).toBeUndefined();
});

it('the pages of a subject are known in both languages', () => {
	expect(readPageSubject('/e/X')).toBe('X');
	expect(readPageSubject('/en/e/X/records/penalty')).toBe('X');
	expect(readPageSubject('/search')).toBeUndefined();
	expect(readPageSubject('/v/X')).toBeUndefined();
});
