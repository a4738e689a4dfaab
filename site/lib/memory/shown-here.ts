// The memory of this tab. On the server there is none: each page is read for who asks.

import { todayInChina } from '#lib/source/staleness.ts';
import { browser } from '$app/env';
import { rememberPages } from './shown-pages.ts';

const isWatched = () => browser && Boolean(navigator.serviceWorker?.controller);

/** What the pages of this tab showed. */
export const shownHere = rememberPages(isWatched, (now) => todayInChina(new Date(now)));
