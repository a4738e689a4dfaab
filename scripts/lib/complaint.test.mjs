import { describe, expect, test } from 'vitest';
import { Complaint, explain, nameTrouble, StepFailed, tail } from './complaint.mjs';

const systemError = (code, message = code) => Object.assign(new Error(message), { code });

describe('a trouble that has a name', () => {
	test.each([
		['npm error code ENOSPC', /disk is full/],
		['tar: write error: No space left on device', /disk is full/],
		['SqliteError: database or disk is full', /disk is full/],
		["EROFS: read-only file system, open 'x'", /cannot be written/],
		['attempt to write a readonly database', /cannot be written/],
		['npm error code EAI_AGAIN', /registry cannot be reached/],
	])('%s', (output, sentence) => {
		expect(nameTrouble(output)).toMatch(sentence);
	});

	test('is not seen in output that has none', () => {
		expect(nameTrouble('error TS2307: Cannot find module')).toBeUndefined();
	});
});

describe('explain', () => {
	test('a complaint is its own sentence', () => {
		expect(explain(new Complaint('Do this.'))).toBe('Do this.');
	});

	test('a failed step with a named trouble is that sentence and nothing of the output', () => {
		const said = explain(new StepFailed('Building', 'a page of noise\nENOSPC: write'));
		expect(said).toMatch(/^The disk is full: .+\.$/);
	});

	test('any other failed step ends in what it printed and its name', () => {
		const said = explain(new StepFailed('Building: site', 'first\nlast\n'));
		expect(said).toBe('first\nlast\nBuilding: site: failed, the lines above say why.');
	});

	test('an error of the system is a sentence without a stack, with or without a code', () => {
		const withCode = systemError('EACCES');
		const without = systemError('', ", Unknown error: Read-only file system 'build'");
		for (const error of [withCode, without]) expect(explain(error)).not.toMatch(/\n/);
	});

	test('only a mistake of ours shows its stack', () => {
		const mistake = new TypeError('undefined is not a function');
		expect(explain(mistake)).toBe(mistake.stack);
	});
});

test('the tail is the last lines, without the empty ones at the end', () => {
	expect(tail('1\n2\n3\n\n', 2)).toBe('2\n3');
});
