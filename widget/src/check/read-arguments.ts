// The words of the command line.
import { type EmbedLanguage, embedLanguages } from '@zhixin/api-client/embed';

/** What the shell asks for. */
export interface Asked {
	readonly target: string;
	readonly lang: EmbedLanguage;
	readonly json: boolean;
	/** Asks no register. */
	readonly offline: boolean;
	readonly register: string | undefined;
	/** Where a file will stand. */
	readonly url: URL | undefined;
	readonly policies: readonly string[];
}

/** What the command says about itself. */
export const usage = `zhixin-widget check <file|url> [options]

  --url <address>       where a file will stand: the address is held against the registered ones
  --csp <policy>        the Content-Security-Policy header that a file will be sent with
  --register <origin>   the register that the page should trust; otherwise the page itself says which
  --offline             asks no register: registered addresses and versions are not judged
  --lang <zh-CN|en>     language of the report (zh-CN)
  --json                the report as JSON

Ends with 0 when nothing or only notes were found, with 1 when there are errors or warnings, and with
2 when the page could not be checked.
`;

function isWeb(text: string | undefined): text is string {
	return text !== undefined && URL.canParse(text) && /^https?:/i.test(text);
}

const valued = ['--url', '--csp', '--register', '--lang'] as const;
type Valued = (typeof valued)[number];
const flags = ['--json', '--offline'];
const isValued = (word: string): word is Valued => (valued as readonly string[]).includes(word);

interface Split {
	readonly targets: readonly string[];
	readonly given: Readonly<Partial<Record<Valued, readonly string[]>>>;
	readonly flags: readonly string[];
}

function split(words: readonly string[]): Split | undefined {
	const targets: string[] = [];
	const found: string[] = [];
	const given: Partial<Record<Valued, string[]>> = {};
	const rest = [...words];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		const [name = '', ...after] = word.split('=');
		if (isValued(name)) {
			const value = after.length > 0 ? after.join('=') : rest.shift();
			if (value === undefined) return undefined;
			given[name] = [...(given[name] ?? []), value];
		} else if (flags.includes(word)) {
			found.push(word);
		} else if (word.startsWith('-')) {
			return undefined;
		} else {
			targets.push(word);
		}
	}
	return { targets, given, flags: found };
}

/** Reads what stands after the command's name; `undefined` where it cannot be understood. */
export function readArguments(words: readonly string[]): Asked | 'help' | undefined {
	if (words.includes('--help') || words.includes('-h')) return 'help';
	const read = split(words);
	if (read === undefined) return undefined;
	const [verb, target, ...more] = read.targets;
	if (verb !== 'check' || target === undefined || more.length > 0) return undefined;
	const last = (name: Valued) => read.given[name]?.at(-1);
	const [url, register] = [last('--url'), last('--register')];
	if ([url, register].some((one) => one !== undefined && !isWeb(one))) return undefined;
	const lang = embedLanguages.find((one) => one === (last('--lang') ?? 'zh-CN'));
	if (lang === undefined) return undefined;
	return {
		target,
		lang,
		json: read.flags.includes('--json'),
		offline: read.flags.includes('--offline'),
		register: register === undefined ? undefined : new URL(register).origin,
		url: url === undefined ? undefined : new URL(url),
		policies: read.given['--csp'] ?? [],
	};
}
