// `zhixin-widget check <file|url>`: 0 when nothing or only notes were found, 1 when there are errors
// or warnings, 2 when the page could not be checked at all.
import { askRegister } from './ask-register.ts';
import { checkPage, codesOn } from './check-page.ts';
import type { Finding } from './finding.ts';
import { type LoadedPage, loadPage, type Machine, UnreadablePageError } from './load-page.ts';
import { type Asked, readArguments, usage } from './read-arguments.ts';
import { checkWords, fill, findingWords } from './words/finding-words.ts';

/** How the command ends. */
export type ExitCode = 0 | 1 | 2;

function describe(found: Finding, { lang }: Asked): string {
	const words = checkWords[lang];
	const { title, advice } = findingWords(found, lang);
	const place = found.line === undefined ? '' : ` · ${fill(words.line, { line: `${found.line}` })}`;
	const lines = [`${words.severities[found.severity]} ${found.id}${place}`, `  ${title}`];
	if (found.found !== '') lines.push(`    ${found.found}`);
	lines.push(`  ${advice}`);
	if (found.fix !== '') lines.push(`    ${found.fix}`);
	return lines.join('\n');
}

function report(findings: readonly Finding[], asked: Asked, target: string): string {
	const words = checkWords[asked.lang];
	if (asked.json) {
		const told = findings.map((one) => ({ ...one, ...findingWords(one, asked.lang) }));
		return `${JSON.stringify({ target, findings: told }, null, '\t')}\n`;
	}
	const countOf = (severity: string) =>
		String(findings.filter((one) => one.severity === severity).length);
	const count = {
		errors: countOf('error'),
		warnings: countOf('warning'),
		notes: countOf('note'),
	};
	const end = findings.length === 0 ? words.none : fill(words.count, count);
	return `${[target, ...findings.map((one) => describe(one, asked)), end].join('\n\n')}\n`;
}

async function findFaults(page: LoadedPage, asked: Asked, machine: Machine) {
	// A file stands nowhere: only the caller knows where it will.
	const url = asked.url ?? page.url;
	const given = asked.register;
	const { register, codes } = codesOn(page.html, { url, register: given });
	const bounded: typeof machine.fetch = (address, options) =>
		machine.fetch(address, { ...options, signal: AbortSignal.timeout(machine.patience) });
	const told =
		register === undefined || asked.offline ? {} : await askRegister(register, codes, bounded);
	const policies = [...page.policies, ...asked.policies];
	return checkPage(page.html, { url, policies, register: given, ...told });
}

/** Runs the command with the words after its name; never throws. */
export async function runCommand(words: readonly string[], machine: Machine): Promise<ExitCode> {
	const asked = readArguments(words);
	if (asked === 'help') {
		machine.write(usage);
		return 0;
	}
	if (asked === undefined) {
		machine.warn(usage);
		return 2;
	}
	try {
		const page = await loadPage(asked.target, machine);
		const findings = await findFaults(page, asked, machine);
		machine.write(report(findings, asked, asked.target));
		return findings.some(({ severity }) => severity !== 'note') ? 1 : 0;
	} catch (cause) {
		if (!(cause instanceof UnreadablePageError)) throw cause;
		machine.warn(`${cause.message}\n`);
		return 2;
	}
}
