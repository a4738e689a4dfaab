// What the service worker and the pages call the same thing: something that another app handed over.

/** The address that a share is sent to, without a language. */
export const sharedPath = '/shared';

/** The store of the one thing that was handed over last, and the entry in it. */
export const sharedStore = 'shared';
export const sharedEntry = '/shared/newest';

/**
 * The parameter of `/check` and `/scan`: `waiting`, when something lies in the store; on `/check` also
 * what was not taken: `lost` when it could not be kept, `too-large`, `person` for a person's number.
 */
export const sharedName = 'shared';

/** As large a picture as a phone makes; a larger one is told so, not kept. */
export const mostSharedBytes = 40_000_000;
