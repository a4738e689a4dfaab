import { error } from '@sveltejs/kit';
import { readUscc } from '@zhixin/api-client/identifiers';
import { noticeKept } from '#lib/offline/notice-kept.ts';
import { registerNow } from '#lib/offline/register-clock.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import { readAskedBadge } from '#lib/verify/asked-badge.ts';
import { readShop, type ShopReading } from '#lib/verify/read-shop.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
	if (readTypedText(params.uscc).type === 'person') error(400, 'a person', { problem: 'person' });
	const code = readUscc(params.uscc);
	const noticed = noticeKept(fetch);
	const reading: ShopReading =
		code.outcome === 'invalid'
			? { outcome: 'impossible-code', reading: code }
			: await readShop(noticed.fetch, code.uscc);
	return {
		reading,
		asked: readAskedBadge(url.searchParams),
		askedAt: registerNow().toISOString(),
		keptAt: noticed.keptAt(),
	};
};
