import { error } from '@sveltejs/kit';
import { loadRelease } from '#lib/api/load-release.ts';
import { doorSheet, sheetSizes } from '#lib/door/door-sheet.ts';
import { readDoor } from '#lib/door/read-door.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { todayInChina } from '#lib/source/staleness.ts';
import type { RequestHandler } from './$types';

/** The sheet as a file. Never from a cache: it is made only while a badge is granted. */
export const GET: RequestHandler = async ({ params: { uscc }, url, locals, fetch }) => {
	const size = sheetSizes.find((one) => one === (url.searchParams.get('size') ?? 'a6'));
	if (size === undefined) error(400, 'no such size');
	const door = await orErrorPage(readDoor(fetch, uscc), uscc);
	if (!door.isGranted) error(404, 'nothing to print', { problem: 'not-found' });
	const release = await loadRelease(async () => locals.registry().release());
	const sheet = doorSheet(
		{
			name: door.name,
			uscc: door.uscc,
			address: url.origin + localizeHref(`/v/${door.uscc}`, { locale: 'zh-CN' }),
			date: todayInChina(new Date()),
			isSample: release.outcome === 'loaded' && release.release.sample,
		},
		size,
	);
	return new Response(sheet, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': `attachment; filename="${door.uscc}-${size}.svg"`,
			'cache-control': 'no-store',
		},
	});
};
