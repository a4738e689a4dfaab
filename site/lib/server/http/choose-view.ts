// The view that a reader chose: by the address now, or by the cookie that remembers it. The only
// cookie there is, and only after a choice.
import type { RequestEvent } from '@sveltejs/kit';
import { rememberedSeconds } from '#lib/view/remember-view.ts';
import { asView, type View, viewName } from '#lib/view/view.ts';

/** What is shown, and whether somebody ever chose it. */
export interface ChosenView {
	readonly view: View;
	readonly isChosen: boolean;
}

/** Reads the choice, and remembers one that was made just now. The offline pages read it by script. */
export function chooseView({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): ChosenView {
	const remembered = asView(cookies.get(viewName));
	const asked = asView(url.searchParams.get(viewName));
	if (asked !== undefined && asked !== remembered) {
		cookies.set(viewName, asked, {
			path: '/',
			maxAge: rememberedSeconds,
			sameSite: 'lax',
			httpOnly: false,
			secure: url.protocol === 'https:',
		});
	}
	const view = asked ?? remembered;
	return { view: view ?? 'standard', isChosen: view !== undefined };
}
