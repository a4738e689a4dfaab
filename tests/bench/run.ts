// `npm run bench`: what the targets speak of, measured in one run. Prints; judges nothing.
import { benchFirstLoad } from './first-load.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchLongRecord } from './long-record.bench.ts';
import { benchLookUp } from './look-up.bench.ts';

const dataDir = process.env.ZHIXIN_DATA_DIR ?? '.zhixin';

await benchLookUp(dataDir);
await benchLongRecord();
await benchFirstLoad(dataDir);
await benchImport();
