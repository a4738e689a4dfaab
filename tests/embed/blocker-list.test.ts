import { expect, it } from 'vitest';
import { hitsOf, isHit } from './blocker-list.ts';

it('hits what trackers are called', () => {
	expect(hitsOf('https://x.example/stat/1?ref=2')).toContain('/stat/');
	expect(hitsOf('https://x.example/js/badge.js?id=1')).toContain('/badge.js?');
	expect(hitsOf('https://x.example/page-counter.php')).toContain('-counter.');
	expect(isHit('https://x.example/a?session_id=1', '^session_id=')).toBe(true);
	expect(isHit('https://x.example/a?mysession_id=1', '^session_id=')).toBe(false);
	expect(isHit('https://x.example/c?x=1&uid=2&k=3&ref=4', '&uid=*&ref=')).toBe(true);
});

// `/status/{purpose}` is fixed; `/stat/` and `/stats/` do not hit it, and the embed asks for it with the badges.
it('lets every address of an embed pass', () => {
	const origin = 'https://credit.example.gov.cn';
	const uscc = '52369900MJ3XUCNAX9';
	for (const path of [
		'/widget/v1/credit-badge.js',
		'/widget/v1/credit-search.js',
		'/widget/v1/badge-list.js',
		'/widget/1.0.1/credit-badge.js',
		`/badge/${uscc}.svg?scheme=elder-care&lang=en&theme=dark&size=large`,
		`/embed/${uscc}?scheme=elder-care`,
		`/api/v1/badges?uscc=${uscc}&proof=inline`,
		'/api/v1/schemes/elder-care/subjects?region=360100&limit=10',
		`/v/${uscc}?scheme=elder-care`,
		`/oembed?format=json&url=${encodeURIComponent(`${origin}/e/${uscc}`)}`,
		`/e/${uscc}/card.png`,
		'/status/revocation',
		'/status/suspension',
		'/.well-known/jwks.json',
	]) {
		expect(hitsOf(origin + path), path).toEqual([]);
	}
});
