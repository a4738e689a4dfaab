// The proof itself: the signature, the dates and the status lists, with the keys of this site. It
// works the same on a device and, for those who have no script, on the server.
import { type CredentialCheck, fetchProof, verifyCredential } from '@zhixin/api-client/credential';
import { hearing, registerNow } from '#lib/offline/register-clock.ts';

/** What a proof is held against. */
export interface ProofQuestion {
	/** The origin of this site, which is the issuer. */
	readonly issuer: string;
	readonly uscc?: string | undefined;
	/** The origin of the page on which the badge was shown. */
	readonly origin?: string | undefined;
	/** Absent: the clock of the register, where it was heard. */
	readonly now?: (() => Date) | undefined;
	/** When the status lists were kept that the device answers with; `undefined`: they are of now. */
	readonly statusAsOf?: () => Date | undefined;
}

/** Proves a credential; what cannot be fetched or read is an outcome. Never throws. */
export async function prove(
	credential: string,
	{ issuer, uscc, origin, now, statusAsOf }: ProofQuestion,
	fetch: typeof globalThis.fetch,
): Promise<CredentialCheck> {
	try {
		return await verifyCredential(credential, {
			issuer,
			...(uscc === undefined ? {} : { uscc }),
			...(origin === undefined ? {} : { origin }),
			...(statusAsOf === undefined ? {} : { statusAsOf }),
			...fetchProof(issuer, hearing(fetch)),
			// Asked once the keys are there: they came with what time it is.
			get now() {
				return (now ?? registerNow)();
			},
		});
	} catch {
		return { outcome: 'cannot-check-now' };
	}
}
