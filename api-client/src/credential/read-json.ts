// JSON of strangers: nothing deeper than we ever write is handed to the parser.
import { deepestJson } from './limits.ts';

/** A JSON object, its members not looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

function isTooDeep(text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (inString) {
			if (character === '\\') at++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '{' || character === '[') {
			depth++;
			if (depth > deepestJson) return true;
		} else if (character === '}' || character === ']') depth--;
	}
	return false;
}

/** Whether a value is an object with members, neither an array nor `null`. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that UTF-8 bytes spell, or undefined. */
export function readJsonObject(bytes: Uint8Array): JsonObject | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		if (isTooDeep(text)) return undefined;
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
