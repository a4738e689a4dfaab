// The keys as a person reads them. Nothing private is in it.
import { type IssuerKeys, signingKey } from './issuer-keys.ts';

/** One line for each key: its id, whether it signs, until when it is published. */
export function describeKeys(keys: IssuerKeys, now: Date): string {
	const { kid: current } = signingKey(keys, now);
	return keys.keys
		.map(({ kid, publishedUntil, signsFrom }) => {
			const isAhead = Date.parse(signsFrom) > now.getTime();
			const part = kid === current ? 'signs now' : isAhead ? `signs from ${signsFrom}` : 'former';
			return `${kid}  ${part}, published ${publishedUntil === null ? 'without end' : `until ${publishedUntil}`}`;
		})
		.join('\n');
}
