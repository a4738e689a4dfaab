// The API as the pages ask it: on the page's own origin, in the page's language. A page does not
// retry by itself: it says at once that there is no answer, and offers to try again. The server has
// held its answers against the contract, so the page does without the schemas: they would weigh as
// much as all that the page itself brings (docs/decisions/0022).
import { type Client, createTrustingClient } from '@zhixin/api-client';
import { hearing } from '#lib/offline/register-clock.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A client over SvelteKit's `fetch`, which needs no network while the server renders. */
export function siteClient(fetch: typeof globalThis.fetch): Client {
	return createTrustingClient({ fetch: hearing(fetch), language: getLocale(), retries: 0 });
}
