import { createHash } from 'node:crypto';

/** A strong entity tag for `body` (RFC 9110, 8.8.3). */
export function etagOf(body: string): string {
	return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
