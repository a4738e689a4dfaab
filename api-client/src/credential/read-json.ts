// JSON of strangers: nothing deeper than we ever write is handed to the parser.
import { deepestJson } from './limits.ts';

/** A JSON object, its members not looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

// Whole strings first, so that brackets inside them do not count.
const stringOrBracket = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs;

function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const [mark] of text.matchAll(stringOrBracket)) {
		if (mark === '{' || mark === '[') depth++;
		if (mark === '}' || mark === ']') depth--;
		if (depth > deepestJson) return true;
	}
	return false;
}

/** Whether a value is an object with members, neither an array nor `null`. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that UTF-8 bytes spell, or undefined. */
export function readJsonObject(bytes: Uint8Array | undefined): JsonObject | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const value: unknown = isTooDeep(text) ? undefined : JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
