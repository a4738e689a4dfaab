// The codes that a licence's QR code or a sticker carries among other words. A wrong one shows a
// stranger's record, so a code must stand alone, or fit in every respect.
import { asUscc, classifyIdentifier, readUscc, type Uscc } from '@zhixin/api-client/identifiers';

/** How the systems of several authorities name a code in their links. */
const codeParameters = ['uniscid', 'tyshxydm', 'uscc', 'creditcode', 'nsrsbh', 'shxydm'];

const invisible = /\p{Cf}/gu;
const codeLength = 18;

/** A code that stands alone; one that may be a person's number is none. */
function codeOf(text: string): readonly Uscc[] {
	const found = classifyIdentifier(text);
	if (found.type !== 'uscc') return [];
	return found.reading.category === undefined ? [] : [found.reading.uscc];
}

/** Codes inside a longer run: by chance one in thirty would fit, so nothing may speak against it. */
function codesInRun(run: string): readonly Uscc[] {
	const windows = Array.from({ length: run.length - codeLength + 1 }, (_, at) =>
		asUscc(run.slice(at, at + codeLength)),
	);
	return windows.filter((code): code is Uscc => {
		if (code === undefined) return false;
		const reading = readUscc(code);
		return reading.outcome === 'valid' && reading.warnings.length === 0;
	});
}

/** The codes in words, each once: `统一社会信用代码:…;名称:…;登记机关:…` and the like. */
export function codesInText(text: string): readonly Uscc[] {
	const plain = text.normalize('NFKC').replace(invisible, '').toUpperCase();
	const runs = plain.match(/[0-9A-Z]{18,}/g) ?? [];
	const inRuns = runs.flatMap((run) => (run.length === codeLength ? codeOf(run) : codesInRun(run)));
	// Printed in groups, as people read it: only as the whole of what a label says.
	const values = plain.split(/[\r\n;,|，；]+/).map((part) => part.slice(part.indexOf(':') + 1));
	return [...new Set([...inRuns, ...values.flatMap(codeOf)])];
}

/** The codes that a link names: by a known parameter, or as a whole part of its path or query. */
export function codesInLink(address: URL): readonly Uscc[] {
	const given = [...address.searchParams];
	const named = given.filter(([name]) => codeParameters.includes(name.toLowerCase()));
	const parts = [...address.pathname.split('/'), ...given.map(([, value]) => value)];
	const whole = parts.filter((part) => part.length === codeLength);
	return [...new Set([...named.map(([, value]) => value), ...whole].flatMap(codeOf))];
}
