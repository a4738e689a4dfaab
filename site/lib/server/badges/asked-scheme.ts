import type { SchemeId } from '@zhixin/api-client';
import { RefusedParameterError } from '#lib/server/registry/refused-parameter-error.ts';
import { type SchemeData, schemeOf } from './schemes.ts';

/**
 * The scheme that an address names.
 *
 * @throws {RefusedParameterError} when there is none.
 */
export function askedScheme(id: string | undefined): SchemeData & { readonly id: SchemeId } {
	const scheme = schemeOf(id ?? '');
	if (scheme === undefined) throw new RefusedParameterError('id', 'unknown-scheme');
	return scheme;
}
