// A province that already runs such an API: this site asks it instead of a release of its own.
import { createClient } from '@zhixin/api-client';
import type { RegistryEngine } from './engine.ts';

type Given<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

function withoutAbsent<Shape extends object>(shape: Shape): Given<Shape> {
	return Object.fromEntries(
		Object.entries(shape).filter(([, value]) => value !== undefined),
	) as Given<Shape>;
}

/** An engine over the API at `origin`; throws what the client throws. */
export function createRemoteEngine(origin: string): RegistryEngine {
	const client = createClient({ origin, retries: 0 });
	return {
		search: (search) => client.subjects(withoutAbsent(search)),
		suggest: (asked) => client.suggestions(asked),
		subject: (uscc) => client.subject({ uscc }),
		records: (asked) => client.records(withoutAbsent(asked)),
		listEntries: (asked) => client.listEntries(withoutAbsent(asked)),
		badges: (uscc) => client.subjectBadges({ uscc }),
		schemeHolders: (asked) => client.schemeHolders(withoutAbsent(asked)),
		withdrawals: (since) => client.withdrawals({ since }),
		release: () => client.release(),
	};
}
