/**
 * Where each served operation is asked, and the names of its parameters: what a client needs of the
 * contract without its schemas. A test holds this against `contract/operations.ts`.
 */
import type { LiveOperationName } from '../contract/operations.ts';

/** An address of OpenAPI, with the names of what goes into it. */
export interface Address {
	readonly address: string;
	readonly path: readonly string[];
	readonly query: readonly string[];
}

const at = (address: string, query: readonly string[] = []): Address => ({
	address: `/api/v1${address}`,
	path: [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
	query,
});

const page = ['cursor', 'limit'];

export const addresses: Readonly<Record<LiveOperationName, Address>> = {
	subjects: at('/subjects', ['q', 'region', 'kind', 'status', 'scheme', 'sort', ...page]),
	subject: at('/subjects/{uscc}'),
	regions: at('/regions'),
	release: at('/release'),
	suggestions: at('/suggestions', ['q', 'limit']),
	records: at('/subjects/{uscc}/records', ['type', ...page]),
	subjectBadges: at('/subjects/{uscc}/badges'),
	badges: at('/badges', ['uscc', 'proof']),
	schemes: at('/schemes'),
	scheme: at('/schemes/{id}'),
	schemeHolders: at('/schemes/{id}/subjects', ['region', ...page]),
	lists: at('/lists'),
	listEntries: at('/lists/{code}/entries', ['region', ...page]),
	withdrawals: at('/withdrawals', ['since']),
};
