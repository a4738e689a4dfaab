// The site's own pictures: its sign in the tab, the icons of the app. A browser looks at the sign again
// with each page, and asks for it each time unless it is told for how long that is good.
import { readdirSync } from 'node:fs';

const picture = /\.(?:svg|png|webp)$/;
const aDay = 'public, max-age=86400';

/**
 * Gives the function that says so on an answer with one of the pictures that lie in `folder` now. An
 * address at which none lies is left alone: that there is nothing may change with the next build.
 */
export function keepOwnPictures(folder) {
	const files = readdirSync(folder, { recursive: true }).filter((file) => picture.test(file));
	const addresses = new Set(files.map((file) => `/${file.replaceAll('\\', '/')}`));

	return (request, response) => {
		const [address] = request.url.split('?');
		if (addresses.has(address)) response.setHeader('cache-control', aDay);
	};
}
