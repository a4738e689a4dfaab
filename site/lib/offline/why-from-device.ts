import { m } from '#lib/paraglide/messages.js';

/** Why what is shown comes from the device: what the browser calls a network may lead nowhere. */
export const whyFromDevice = (hasNetwork: boolean): string =>
	hasNetwork ? m.unanswered_line() : m.offline_line();
