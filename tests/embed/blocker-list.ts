// Rules in the manner of lists against tracking (EasyPrivacy and its like), written by us from the forms that
// their general part has: `||host^`, `/path/`, `-word.`, `?param=`; `^` is a separator, `*` anything, `|` an end.

/** General rules: they name no site, so they hit whoever chose such a name. */
export const rules = [
	'/beacon.',
	'/beacon/',
	'/beacon?',
	'-beacon.',
	'/track.',
	'/track/',
	'/track?',
	'/tracker/',
	'/tracker.js',
	'/tracking.',
	'/tracking/',
	'-tracking.',
	'_tracking.',
	'/analytics.',
	'/analytics/',
	'/analytics?',
	'-analytics.',
	'/pixel.',
	'/pixel/',
	'/pixel?',
	'/1x1.gif',
	'/spacer.gif?',
	'/counter.',
	'/counter/',
	'/counter?',
	'-counter.',
	'/hitcount',
	'/hits.',
	'/stat.',
	'/stat/',
	'/stat?',
	'/stats.js',
	'/stats/',
	'/stats?',
	'/statistics/',
	'/status?referrer=',
	'/collect?',
	'/collect/',
	'/collector/',
	'/event?',
	'/events?',
	'/log?',
	'/log/',
	'/logger/',
	'/metrics?',
	'/metrics/',
	'/telemetry/',
	'/telemetry.',
	'/impression',
	'/fingerprint',
	'/visitor',
	'/webbug',
	'/badge.js?',
	'/trustbadge.',
	'/trustseal',
	'/seal.js',
	'/social-widget',
	'/sharebutton',
	'/adserv',
	'/ads.js',
	'/ad.js',
	'/banner/',
	'/popup.',
	'/sponsor',
	'/affiliate/',
	'/rum.js',
	'/rum?',
	'/utm.gif',
	'/ping?',
	'/ping.gif',
	'/p.gif?',
	'&uid=*&ref=',
	'?utm_source=',
	'&visitor_id=',
	'?fp=',
	'^session_id=',
] as const;

const separator = '(?:[^\\w.%-]|$)';

/** Whether a rule hits an address, as blockers read it. */
export function isHit(address: string, rule: string): boolean {
	const pattern = rule
		.replace(/[.+?{}()[\]\\$|]/g, '\\$&')
		.replaceAll('*', '.*')
		.replaceAll('^', separator);
	return new RegExp(pattern, 'i').test(address);
}

/** The rules that hit an address. */
export const hitsOf = (address: string): readonly string[] =>
	rules.filter((rule) => isHit(address, rule));
