// The load beside which is measured: the same queries in another order, without a pause, until
// this process is ended: `keep-searching.ts <data folder> <queries>`.
import { openEngine } from './open-engine.ts';
import { readQueries } from './queries.ts';
import { shuffled } from './shuffle.ts';
import { timeSearches } from './time-searches.ts';

const anotherOrder = 2;

const [dataDir = '', queriesPath = ''] = process.argv.slice(2);
const engine = openEngine(dataDir);
const queries = shuffled(readQueries(queriesPath).measured, anotherOrder);
console.log('searching');
for (;;) await timeSearches(engine, queries);
