import { firstPage } from './first-page.ts';

/**
 * Called while a component starts: whether what it shows first is what the server sends, on the server as
 * well as where that is taken up later. Not so on any page after the first.
 */
export const isAsServed = (): boolean => import.meta.env.SSR || firstPage.isStarting;
