// What somebody pasted, typed or scanned, before anything is asked: a link of ours, a code, a proof,
// or something that is not ours. Nothing foreign is ever opened.
import { type SchemeId, schemeIds } from '@zhixin/api-client';
import {
	classifyIdentifier,
	holdsResidentId,
	type InvalidUsccReading,
	usccsInText,
} from '@zhixin/api-client/identifiers';

export type Pasted =
	| { readonly type: 'nothing' }
	/** A person's number: neither looked up nor shown again. */
	| { readonly type: 'person' }
	| { readonly type: 'shop'; readonly uscc: string; readonly scheme?: SchemeId | undefined }
	| { readonly type: 'impossible-code'; readonly reading: InvalidUsccReading }
	| { readonly type: 'credential'; readonly token: string }
	/** `text` is short enough to be shown as it is, as text. */
	| { readonly type: 'not-ours'; readonly text: string }
	| { readonly type: 'not-recognised' }
	| { readonly type: 'too-long' };

/** A credential has some 3,000 characters, a drawing of a badge some 5,000. */
export const longestPasted = 32_768;
const longestShown = 120;

const shopPath = /^(?:\/en)?\/(?:v|e|badge|embed)\/([^/]+?)(?:\.svg)?(?:\/.*)?$/;
const tokenForm = /^[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*$/;
/** With a scheme, or a name with a dot before its path: the beginning of a link. */
export const linkForm =
	/^(?:[a-z][a-z0-9+.-]*:|\/\/|[^\s/?#]+(?:\.[^\s/?#.]+|:\d+)[/?#]|[^\s/]+\.[a-z]{2,}$)/iu;

/** A link in a message, as people forward it. */
export const linkInText = /https?:\/\/[^\s"'<>，。；）)]+/i;

/** What a browser or a phone would run or open, whatever link of ours it holds inside. */
export const neverWeb = /^(?:javascript|data|vbscript|blob|file|intent):/i;

/** A drawing, as the file of a badge is one. */
export const drawingForm = /^(?:<\?xml|<!--|<svg|<!doctype)/i;

// Marks that turn the direction of writing would make an address look like another one.
const hiddenMarks = /[\p{Cc}\p{Cf}]/gu;

/** As much of a foreign text as is shown, without marks that are not seen. */
export function shown(text: string): string {
	const clean = text.replace(hiddenMarks, '');
	return clean.length > longestShown ? `${clean.slice(0, longestShown)}…` : clean;
}

function readCode(text: string, scheme?: SchemeId): Pasted {
	const found = classifyIdentifier(text);
	if (found.type === 'uscc') return { type: 'shop', uscc: found.reading.uscc, scheme };
	if (found.type === 'resident-id' || holdsResidentId(text)) return { type: 'person' };
	if (found.type === 'looks-like-uscc') return { type: 'impossible-code', reading: found.reading };
	return { type: 'not-recognised' };
}

/** The address that a link means, also one without its scheme. */
export function asAddress(text: string): URL | undefined {
	const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(text);
	const whole = hasScheme ? text : `https://${text.replace(/^\/\//, '')}`;
	return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** Whether an address is one of the site at `own`, on either protocol. */
export function isOurs(address: URL, own: URL): boolean {
	const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
	// A name before the @ is there to look like an address: ours have none.
	const isPlain = address.username === '' && address.password === '';
	const port = (one: URL) => one.port || (own.port === '' ? '' : one.port);
	return isWeb && isPlain && address.hostname === own.hostname && port(address) === port(own);
}

function readLink(text: string, own: URL): Pasted {
	const address = asAddress(text);
	if (address === undefined || !isOurs(address, own)) {
		return holdsResidentId(text) ? { type: 'person' } : { type: 'not-ours', text: shown(text) };
	}
	const code = shopPath.exec(address.pathname)?.[1];
	if (code === undefined) return { type: 'not-recognised' };
	const asked = address.searchParams.get('scheme');
	const scheme = schemeIds.find((id) => id === asked);
	try {
		return readCode(decodeURIComponent(code), scheme);
	} catch {
		return { type: 'not-recognised' };
	}
}

/** One code among words is what is meant; of several, none is. */
function readWords(text: string): Pasted {
	const [uscc, ...others] = usccsInText(text);
	if (uscc !== undefined && others.length === 0) return { type: 'shop', uscc };
	return { type: holdsResidentId(text) ? 'person' : 'not-recognised' };
}

// A drawing is text that anybody can alter. What counts is the link in it, not what it shows.
function readDrawing(text: string, own: URL): Pasted {
	const links = text.match(/https?:\/\/[^\s"'<>)]+/gi) ?? [];
	const foreign = links.filter((link) => !/^https?:\/\/www\.w3\.org\//i.test(link));
	const read = foreign.map((link) => readLink(link.replaceAll('&amp;', '&'), own));
	return (
		read.find(({ type }) => type === 'shop') ??
		read.find(({ type }) => type === 'not-ours') ?? { type: 'not-recognised' }
	);
}

/** Tells what `text` is, on a site whose origin is `ownOrigin`. Never throws. */
export function readPasted(text: string, ownOrigin: string): Pasted {
	if (text.length > longestPasted) return { type: 'too-long' };
	const trimmed = text.trim();
	if (trimmed === '') return { type: 'nothing' };
	const own = new URL(ownOrigin);
	const whole = trimmed.replace(/\s+/g, '');
	if (tokenForm.test(whole) && whole.length > 60) return { type: 'credential', token: whole };
	if (drawingForm.test(trimmed)) return readDrawing(trimmed, own);
	const isCode = classifyIdentifier(trimmed).type !== 'other';
	if (isCode) return readCode(trimmed);
	if (linkForm.test(trimmed) && !/\s/.test(trimmed)) return readLink(trimmed, own);
	if (neverWeb.test(trimmed)) return { type: 'not-ours', text: shown(trimmed) };
	const link = linkInText.exec(trimmed)?.[0];
	return link === undefined ? readWords(trimmed) : readLink(link, own);
}
