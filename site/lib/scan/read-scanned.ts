// What a QR code said, before anything is done with it. Only a page of our own may be gone to
// unasked; nothing foreign opens by itself, and a person's number goes nowhere.
import type { SchemeId } from '@zhixin/api-client';
import {
	classifyIdentifier,
	holdsResidentId,
	type InvalidUsccReading,
	type Uscc,
	usccsInText,
} from '@zhixin/api-client/identifiers';
import {
	asAddress,
	drawingForm,
	isOurs,
	linkForm,
	linkInText,
	longestPasted,
	neverWeb,
	readPasted,
	shown,
} from '#lib/check/read-pasted.ts';
import { codesInLink } from './codes-in-link.ts';
import { isGsxt, isOfficial } from './official-host.ts';

export type Scanned =
	| { readonly type: 'nothing' | 'too-long' }
	/** Carries nothing on purpose. */
	| { readonly type: 'person' }
	| { readonly type: 'subject'; readonly uscc: string }
	| { readonly type: 'several'; readonly usccs: readonly Uscc[] }
	| { readonly type: 'badge'; readonly uscc: string; readonly scheme: SchemeId | undefined }
	| { readonly type: 'proof'; readonly token: string }
	/** An organisation code or a registration number, as older licences have them. */
	| { readonly type: 'number'; readonly number: string }
	| { readonly type: 'impossible-code'; readonly reading: InvalidUsccReading }
	| { readonly type: 'own-page'; readonly address: string }
	/** `gsxt`: the link of a licence, in which there is no code. */
	| { readonly type: 'gsxt' | 'official'; readonly host: string; readonly address: string }
	/** `usccs`: the codes that it names, which prove nothing about it. */
	| {
			readonly type: 'link';
			readonly host: string;
			readonly text: string;
			readonly usccs: readonly Uscc[];
	  }
	| { readonly type: 'text'; readonly text: string };

/** More than these are a list of something and not a licence. */
const mostCodes = 5;

function readWhole(text: string): Scanned | undefined {
	const found = classifyIdentifier(text);
	switch (found.type) {
		case 'uscc':
			return { type: 'subject', uscc: found.reading.uscc };
		case 'resident-id':
			return { type: 'person' };
		case 'organisation-code':
			return { type: 'number', number: found.organisationCode };
		case 'registration-number':
			return { type: 'number', number: found.registrationNumber };
		case 'looks-like-uscc':
			// One character too many may have been typed into a person's number.
			if (holdsResidentId(text)) return { type: 'person' };
			return { type: 'impossible-code', reading: found.reading };
		default:
			return undefined;
	}
}

function ofCodes(usccs: readonly Uscc[]): Scanned | undefined {
	const [first] = usccs;
	if (first === undefined) return undefined;
	return usccs.length === 1
		? { type: 'subject', uscc: first }
		: { type: 'several', usccs: usccs.slice(0, mostCodes) };
}

function readOwn(address: URL, own: URL): Scanned {
	const pasted = readPasted(address.href, own.origin);
	if (pasted.type === 'shop') {
		const isSubjectPage = /^(?:\/en)?\/e\//.test(address.pathname);
		if (isSubjectPage) return { type: 'subject', uscc: pasted.uscc };
		return { type: 'badge', uscc: pasted.uscc, scheme: pasted.scheme };
	}
	if (pasted.type === 'person' || holdsResidentId(address.href)) return { type: 'person' };
	if (pasted.type === 'impossible-code') return pasted;
	// Rebuilt on our own origin: a link of ours with another protocol leads here all the same.
	const page = new URL(own);
	page.pathname = address.pathname.replace(/^\/+/, '/');
	page.search = address.search;
	return { type: 'own-page', address: page.href };
}

function readLink(address: URL): Scanned {
	const usccs = codesInLink(address);
	if (isOfficial(address)) {
		const known = ofCodes(usccs);
		if (known !== undefined) return known;
	}
	if (holdsResidentId(address.href)) return { type: 'person' };
	const { host, href } = address;
	if (isGsxt(address)) return { type: 'gsxt', host, address: href };
	if (isOfficial(address)) return { type: 'official', host, address: href };
	return { type: 'link', host, text: shown(href), usccs: usccs.slice(0, mostCodes) };
}

/** The registration number after its label: alone, one number in ten would fit its check. */
function labelledNumber(text: string): Scanned | undefined {
	const digits = /注册号[:：\s]*(\d{15})(?!\d)/.exec(text.normalize('NFKC'))?.[1];
	const whole = digits === undefined ? undefined : readWhole(digits);
	return whole?.type === 'number' ? whole : undefined;
}

/** Neither a file nor a program: something with a host on the web. */
function webAddress(text: string): URL | undefined {
	// A telephone number after its scheme is no host with a port.
	if (neverWeb.test(text) || /^[a-z]+:\d+$/i.test(text)) return undefined;
	const link = linkForm.test(text) && !/\s/.test(text) ? text : linkInText.exec(text)?.[0];
	const address = link === undefined ? undefined : asAddress(link);
	return address !== undefined && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** What counts in a drawing is the link in it, not what it shows. */
function readDrawing(text: string, own: string): Scanned {
	const pasted = readPasted(text, own);
	switch (pasted.type) {
		case 'shop':
			return { type: 'badge', uscc: pasted.uscc, scheme: pasted.scheme };
		case 'not-ours':
			return {
				type: 'link',
				host: asAddress(pasted.text)?.host ?? '',
				text: pasted.text,
				usccs: [],
			};
		case 'person':
		case 'impossible-code':
			return pasted;
		default:
			return holdsResidentId(text) ? { type: 'person' } : { type: 'text', text: shown(text) };
	}
}

/** Tells what `text` is on a site whose origins are `ownOrigins`. Never throws. */
export function readScanned(text: string, ownOrigins: readonly string[]): Scanned {
	if (text.length > longestPasted) return { type: 'too-long' };
	const said = text.normalize('NFKC').trim();
	if (said === '') return { type: 'nothing' };
	const whole = readWhole(said);
	if (whole !== undefined) return whole;
	const [mainOrigin = 'https://localhost'] = ownOrigins;
	if (drawingForm.test(said)) return readDrawing(said, mainOrigin);
	const address = webAddress(said);
	const own = ownOrigins
		.map((origin) => new URL(origin))
		.find((one) => address !== undefined && isOurs(address, one));
	if (address !== undefined && own !== undefined) return readOwn(address, own);
	const pasted = readPasted(said, mainOrigin);
	if (pasted.type === 'credential') return { type: 'proof', token: pasted.token };
	// Of a message with a link in it, what stands beside the link counts first.
	const words = address === undefined ? said : said.replace(linkInText, ' ');
	const isLinkAlone = address !== undefined && linkForm.test(said) && !/\s/.test(said);
	const inWords = isLinkAlone || neverWeb.test(said) ? undefined : ofCodes(usccsInText(words));
	if (inWords !== undefined) return inWords;
	if (address !== undefined) {
		const read = readLink(address);
		return read.type !== 'subject' && holdsResidentId(said) ? { type: 'person' } : read;
	}
	if (holdsResidentId(said)) return { type: 'person' };
	return labelledNumber(said) ?? { type: 'text', text: shown(said) };
}
