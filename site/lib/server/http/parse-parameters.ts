// What a client asked, checked against its operation. Parsed once; behind this it is a type.
import { InvalidRequestError, type Language, type ParameterError } from '@zhixin/api-client';
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

const locales = {
	'zh-CN': z.locales.zhCN().localeError,
	en: z.locales.en().localeError,
} as const satisfies Record<Language, z.core.$ZodErrorMap>;

function takesMany(schema: z.ZodObject, name: string): boolean {
	return schema.shape[name] instanceof z.ZodArray;
}

function errorsOf(issues: readonly z.core.$ZodIssue[], locale: Language): ParameterError[] {
	return issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((parameter) => ({
					parameter,
					detail: m.problem_unknown_parameter({}, { locale }),
				}))
			: [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }],
	);
}

/**
 * The parameters of a query, typed.
 *
 * @throws {InvalidRequestError} naming each parameter that is unknown, missing, repeated or out of
 * its bounds, in words of the reader's language.
 */
export function parseParameters<Schema extends z.ZodObject>(
	schema: Schema,
	search: URLSearchParams,
	languageOfReader: () => Language,
): z.output<Schema> {
	const names = [...new Set(search.keys())];
	const repeated = names.filter(
		(name) => !takesMany(schema, name) && search.getAll(name).length > 1,
	);
	if (repeated.length > 0) {
		const detail = m.problem_repeated_parameter({}, { locale: languageOfReader() });
		throw new InvalidRequestError(repeated.map((parameter) => ({ parameter, detail })));
	}
	const asked = Object.fromEntries(
		names.map((name) => [name, takesMany(schema, name) ? search.getAll(name) : search.get(name)]),
	);
	const parsed = schema.safeParse(asked);
	if (parsed.success) return parsed.data;
	// Only a reader who has to read an error is asked for a language.
	const locale = languageOfReader();
	const explained = schema.safeParse(asked, { error: locales[locale] });
	throw new InvalidRequestError(errorsOf((explained.error ?? parsed.error).issues, locale));
}
