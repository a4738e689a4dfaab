// One rule says what may be shown (docs/decisions/0003). No code outside it compares the dates that
// end publicity: not in TypeScript, not in markup, not in SQL. Asking whether one is there is allowed.
import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const rule = 'api-client/src/publicity.ts';
const dates = ['publicUntil', 'public_until', 'lastPublicDay', 'last_public_day'];

function withoutComments(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
		.replace(/(^|\s)(?:\/\/|-- ).*$/gm, '$1');
}

// What the rule is asked about is not compared by who asks; what it answers with is a date again.
function withoutQuestions(text: string): string {
	const inBrackets = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;
	return text
		.replace(new RegExp(String.raw`\blastPublicDay${inBrackets}`, 'g'), 'lastPublicDay')
		.replace(
			new RegExp(
				String.raw`\b(?:isPublic|isPublicOn|isLastPublicDay|millisecondsPublic)${inBrackets}`,
				'g',
			),
			'answer',
		);
}

// `const end = record.publicUntil ?? last;` and `{ publicUntil: end }`: the date under another name.
function otherNames(text: string): string[] {
	const name = `(?:${dates.join('|')})`;
	const assigned = text.matchAll(
		new RegExp(String.raw`\b(?:const|let)\s+(\w+)\s*=[^;(=]*\b${name}\b[^;(]*;`, 'g'),
	);
	const renamed = text.matchAll(new RegExp(String.raw`\b${name}:\s*(\w+)\s*[,}]`, 'g'));
	return [...assigned, ...renamed]
		.map(([, other = '']) => other)
		.filter((other) => !['null', 'undefined', 'true', 'false', ...dates].includes(other));
}

/** The comparisons of publicity dates in a source, as they stand there. */
function comparisonsIn(source: string): string[] {
	const text = withoutQuestions(withoutComments(source));
	const names = `(?:${[...new Set([...dates, ...otherNames(text)])].join('|')})`;
	// The name with what is wrapped around it: `Date.parse(record.publicUntil!).valueOf()`.
	const before = String.raw`(?:new\s+)?(?:[\w.?!]+\()*(?:[\w$]+[.?!]+)*`;
	const after = String.raw`(?:\s*\?\?\s*[\w'"-]+|[!)]|\??\.\w+\(\))*`;
	const operator = '(?<![=!])(?:<=|>=|<>|[=!]==?(?!=)|<(?![/=>])|>(?!=))';
	const nothing = String.raw`(?!\s*(?:null|undefined)\b)`;
	const columns = '(?:public_until|last_public_day)';
	const patterns = [
		String.raw`\b${names}\b${after}\s*${operator}${nothing}`,
		String.raw`(?<!null |undefined )${operator}\s*${before}\b${names}\b(?!['":])`,
		// In SQL one sign is a comparison too, and so is what sorts or picks by a column.
		String.raw`\b${columns}\s*=(?![=>])`,
		String.raw`[\w?)]\s*=\s*(?:\w+\.)?${columns}\b`,
		String.raw`\b${columns}\s+(?i:not\s+)?(?i:between|in)\b`,
		String.raw`\b(?i:min|max)\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\b${names}\b`,
		String.raw`\b(?i:order\s+by)\s+(?:[\w.]+(?:\s+(?i:asc|desc))?\s*,\s*)*(?:\w+\.)?${columns}\b`,
		String.raw`\b${names}\b${after}\??\.localeCompare\b`,
		String.raw`\blocaleCompare\(\s*${before}\b${names}\b`,
	];
	return patterns.flatMap((pattern) => text.match(new RegExp(pattern, 'g')) ?? []);
}

const sources = globSync('{api-client,widget,site,scripts}/**/*.{ts,js,mjs,svelte}').filter(
	(path) =>
		!/node_modules|[\\/]dist[\\/]|paraglide|\.test\.|\.fixture\./.test(path) &&
		path.replaceAll('\\', '/') !== rule &&
		// A route may be a folder that is called like a file.
		statSync(path).isFile(),
);

it('no code outside the rule compares a date of publicity', () => {
	expect(sources.length).toBeGreaterThan(100);
	const found = sources.flatMap((path) =>
		comparisonsIn(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
	);
	expect(found).toEqual([]);
});

it('the rule itself is seen to compare them', () => {
	expect(comparisonsIn(readFileSync(rule, 'utf8'))).not.toEqual([]);
});

it.each([
	'if (record.publicUntil < today) hide();',
	'const shown = today <= record.publicUntil;',
	'const gone = now > new Date(record.publicUntil);',
	'rows.filter(({ publicUntil }) => publicUntil >= today)',
	'Date.parse(record.publicUntil!) < Date.now()',
	"(record.publicUntil ?? '9999-12-31') > today",
	'if (publicUntil !== today) return;',
	'if (lastPublicDay(record) < today) return;',
	'const last = lastPublicDay(record);\nif (last !== null && last < today) return;',
	'const end = record.publicUntil;\nif (end < today) return;',
	'const { publicUntil: end } = record;\nreturn today > end;',
	'rows.sort((a, b) => a.publicUntil.localeCompare(b.publicUntil))',
	'Math.min(...rows.map((row) => row.age), lastPublicDay)',
	'{#if row.lastPublicDay >= today}shown{/if}',
	'`SELECT id FROM records WHERE last_public_day >= ?`',
	'`SELECT id FROM records WHERE ? <= r.last_public_day`',
	'`WHERE public_until > date($today)`',
	'`WHERE last_public_day = :today`',
	'`WHERE public_until BETWEEN ? AND ?`',
	'`SELECT MIN(last_public_day) FROM records`',
	'`SELECT id FROM records ORDER BY uscc, last_public_day DESC`',
])('catches %s', (planted) => {
	expect(comparisonsIn(planted)).not.toEqual([]);
});

it.each([
	'if (record.publicUntil === null) return;',
	'if (last !== undefined && null === record.publicUntil) return;',
	'const shown = isPublicOn(row.last_public_day, now);\nif (shown) rows.push(row);',
	'{ publicUntil: row.public_until, lastPublicDay: lastPublicDay(record) }',
	'`WHERE last_public_day IS NULL OR is_public_on(last_public_day)`',
	'`INSERT INTO records (public_until, last_public_day) VALUES (?, ?)`',
	'`GROUP BY uscc, type, last_public_day`',
	"type Facts = Pick<CreditRecord, 'publicUntil'>;",
	'const last: Map<string, LastPublicDay> = new Map();',
	'<time datetime={record.publicUntil}>{day(record.publicUntil)}</time>',
	'{#if record.publicUntil}<dd>{record.publicUntil}</dd>{/if}',
	'Math.min(...rows.map((row) => millisecondsPublic(lastPublicDay(row), now)))',
	'rows.map(({ publicUntil }) => publicUntil)',
	'// publicUntil < today is what the rule asks.',
])('lets pass %s', (harmless) => {
	expect(comparisonsIn(harmless)).toEqual([]);
});
