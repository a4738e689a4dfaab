import { hash } from 'node:crypto';

/** A strong entity tag for `body` (RFC 9110, 8.8.3). */
export function etagOf(body: string): string {
	return `"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
}
