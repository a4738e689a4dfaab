// Whom we compare ourselves with.
import { groonga } from './groonga.ts';
import type { Peer } from './peer.ts';
import { postgresTrigram } from './postgres-trigram.ts';
import { sqliteTrigram } from './sqlite-trigram.ts';

/** The peers in the order of the table. */
export const allPeers: readonly Peer[] = [sqliteTrigram, ...postgresTrigram, groonga];
