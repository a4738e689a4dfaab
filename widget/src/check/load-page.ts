// Reads the page that the shell names: a file, or an address with its headers. Bounded in size and
// time, since both are in the hands of strangers.
import { longestPage } from './check-page.ts';

/** What the command needs of the machine that it runs on. */
export interface Machine {
	readonly readFile: (path: string) => Promise<string>;
	readonly fetch: typeof globalThis.fetch;
	readonly write: (text: string) => void;
	readonly warn: (text: string) => void;
	/** Milliseconds that an answer may take. */
	readonly patience: number;
}

/** A page with what its server said about it. */
export interface LoadedPage {
	readonly html: string;
	readonly url: URL | undefined;
	readonly policies: readonly string[];
}

/** A page that cannot be checked, in words of the machine. */
export class UnreadablePageError extends Error {
	override readonly name = 'UnreadablePageError';
}

async function readBounded(response: Response): Promise<string> {
	const reader = response.body?.getReader();
	if (reader === undefined) return '';
	const charset = /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
	const decoder = decoderFor(charset);
	let html = '';
	// One more than is looked at, so that the check can say that there was more.
	while (html.length <= longestPage) {
		const { done, value } = await reader.read();
		if (done) return html + decoder.decode();
		html += decoder.decode(value, { stream: true });
	}
	await reader.cancel();
	return html;
}

function decoderFor(charset = 'utf-8'): TextDecoder {
	try {
		return new TextDecoder(charset);
	} catch {
		return new TextDecoder();
	}
}

async function fetchPage(url: URL, machine: Machine): Promise<LoadedPage> {
	const signal = AbortSignal.timeout(machine.patience);
	const response = await machine.fetch(url, { headers: { accept: 'text/html' }, signal });
	if (!response.ok) throw new UnreadablePageError(`${url.href}: HTTP ${response.status}`);
	const policy = response.headers.get('content-security-policy');
	return {
		html: await readBounded(response),
		// Where the answer came from after redirects is where the badge stands.
		url: response.url === '' ? url : new URL(response.url),
		policies: policy === null ? [] : [policy],
	};
}

/** Reads `target`; throws an `UnreadablePageError` where there is nothing to read. */
export async function loadPage(target: string, machine: Machine): Promise<LoadedPage> {
	try {
		if (/^https?:\/\//i.test(target)) return await fetchPage(new URL(target), machine);
		return { html: await machine.readFile(target), url: undefined, policies: [] };
	} catch (cause) {
		if (cause instanceof UnreadablePageError) throw cause;
		const said = cause instanceof Error ? cause.message : String(cause);
		throw new UnreadablePageError(`${target}: ${said}`, { cause });
	}
}
