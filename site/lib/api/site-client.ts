// The API as the pages ask it: on the page's own origin, in the page's language. A page does not
// retry by itself: it says at once that there is no answer, and offers to try again.
import { type Client, createClient } from '@zhixin/api-client';
import { config } from 'zod';
import { getLocale } from '#lib/paraglide/runtime.js';

// Under a policy without eval, zod's probe for it would be reported as a breach on every visit.
config({ jitless: true });

/** A client over SvelteKit's `fetch`, which needs no network while the server renders. */
export function siteClient(fetch: typeof globalThis.fetch): Client {
	return createClient({ fetch, language: getLocale(), retries: 0 });
}
