import type { Subject } from '@zhixin/api-client';
import type { InvalidUsccReading } from '@zhixin/api-client/identifiers';
import type { ChosenView } from '#lib/server/http/choose-view.ts';
import type { BadgeIssuer } from '#lib/server/issuer/issuer.ts';
import type { LiveRegistry } from '#lib/server/registry/live-registry.ts';

declare global {
	namespace App {
		interface Locals {
			/** Gives the engine of the live release; throws `UnavailableError` when there is none. */
			registry: LiveRegistry;
			/** Signs badges, or passes on who does. */
			issuer: BadgeIssuer;
			/** How pages are shown to this reader. */
			chosenView: ChosenView;
			/** Whether the release of a page is a sample; absent while nothing says that it is not. */
			isSample?: boolean;
		}
		interface Error {
			/** What happened, so that the error page can say it in the reader's language. */
			problem?:
				| 'not-found'
				| 'subject-not-found'
				| 'invalid-uscc'
				| 'person'
				| 'unavailable'
				| 'offline';
			/** What gives an impossible code away. */
			reading?: InvalidUsccReading;
			suggestions?: readonly Subject['uscc'][];
		}
	}
}
