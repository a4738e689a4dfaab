// `npm run bench`: what the targets speak of, measured in one run. Prints; judges nothing.
// `npm run bench -- search` is a run of its own: it makes a province first; so is
// `npm run bench -- lighthouse`, which fetches Lighthouse from npm.
import { benchBadges } from './badges.bench.ts';
import { benchFirstLoad } from './first-load.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchLongRecord } from './long-record.bench.ts';
import { benchLookUp } from './look-up.bench.ts';
import { benchSearch } from './search/search.bench.ts';
import { benchLighthouse } from './web/lighthouse.bench.ts';
import { benchWeb } from './web/web.bench.ts';
import { benchWidget } from './widget.bench.ts';

async function benchAll(dataDir: string): Promise<void> {
	await benchLookUp(dataDir);
	await benchLongRecord();
	await benchFirstLoad(dataDir);
	await benchWeb(dataDir);
	await benchBadges(dataDir);
	await benchWidget(dataDir);
	await benchImport();
}

const [which, ...args] = process.argv.slice(2);
const dataDir = process.env.ZHIXIN_DATA_DIR ?? '.zhixin';
if (which === 'search') await benchSearch(args);
else if (which === 'badges') await benchBadges(dataDir);
else if (which === 'widget') await benchWidget(dataDir);
else if (which === 'web') await benchWeb(dataDir);
else if (which === 'lighthouse') await benchLighthouse(dataDir);
else await benchAll(dataDir);
