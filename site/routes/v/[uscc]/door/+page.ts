import { readUscc } from '@zhixin/api-client/identifiers';
import { sheetSizes } from '#lib/door/door-sheet.ts';
import { readDoor } from '#lib/door/read-door.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
	const asked = url.searchParams.get('size');
	const size = sheetSizes.find((one) => one === asked) ?? 'a6';
	const { uscc } = params;
	const code = readUscc(uscc);
	const door = await orErrorPage(
		readDoor(fetch, code.outcome === 'valid' ? code.uscc : uscc),
		uscc,
	);
	return { door, size };
};
