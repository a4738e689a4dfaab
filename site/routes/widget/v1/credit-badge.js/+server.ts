import script from '@zhixin/widget/embed/credit-badge.js?raw';
import { scriptResponse } from '#lib/server/http/script-response.ts';
import type { RequestHandler } from './$types';

/** The moving major: a merchant's page has the newest fix within minutes, without pasting again. */
export const GET: RequestHandler = () => scriptResponse(script, 'public, max-age=300');
