// The language of what an API says in words: titles and details of problems.
import type { Language } from '@zhixin/api-client';
import Negotiator from 'negotiator';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** The language a request asks for (RFC 9110, 12.5.4); Chinese when it asks for none that we speak. */
export function languageOf(request: Request): Language {
	const header = request.headers.get('accept-language') ?? '*';
	const preferred = new Negotiator({ headers: { 'accept-language': header } }).language([
		...languages,
	]);
	return languages.find((language) => language === preferred) ?? 'zh-CN';
}
