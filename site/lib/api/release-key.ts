/** What every page says of the release can be asked for again under this name. */
export const releaseKey = 'zhixin:release';
