// The proof on the device, begun once the page is there: until it has ended nothing looks proved.
import type { CredentialCheck } from '@zhixin/api-client/credential';
import { noticeKept } from '#lib/offline/notice-kept.ts';
import { registerNow } from '#lib/offline/register-clock.ts';
import { type ClockFault, type DeviceClock, openDeviceClock } from './device-clock.ts';
import { prove } from './prove.ts';

/** A check that has ended. */
export interface EndedCheck {
	readonly credential: string;
	readonly check: CredentialCheck;
	readonly at: Date;
	/** When the status lists were asked that it rests on, ISO 8601; `undefined`: just now. */
	readonly statusKeptAt: string | undefined;
}

/** Checks credentials one after the other; only the answer about the newest one is kept. */
export class DeviceProof {
	/** By which it is judged what still holds; moved on by whoever looks again. */
	now = $state.raw(registerNow());
	/** How wrong the clock of the device is; `undefined` until that is known. */
	fault = $state.raw<ClockFault>();
	#clock: Promise<DeviceClock> | undefined;
	#asked = 0;
	#ended = $state.raw<EndedCheck>();

	/** The check of this credential, unless it has not ended. */
	of(credential: string | null): EndedCheck | undefined {
		return this.#ended?.credential === credential ? this.#ended : undefined;
	}

	/** What time it is for whoever judges a proof. */
	async time(): Promise<Date> {
		this.#clock ??= openDeviceClock();
		const { now, fault } = await this.#clock;
		this.fault = fault();
		return now();
	}

	/** Checks a credential that is shown for `uscc`, on a page of `origin` where it was embedded. */
	async check(credential: string, uscc: string, origin: string | undefined): Promise<void> {
		this.#asked += 1;
		const turn = this.#asked;
		const noticed = noticeKept((...asked) => fetch(...asked));
		const statusAsOf = () => {
			const at = noticed.keptAt();
			return at === undefined ? undefined : new Date(at);
		};
		this.#clock ??= openDeviceClock();
		const { now } = await this.#clock;
		const question = { issuer: location.origin, uscc, origin, statusAsOf, now };
		const check = await prove(credential, question, noticed.fetch);
		const at = await this.time();
		if (turn !== this.#asked) return;
		this.now = at;
		this.#ended = { credential, check, at, statusKeptAt: noticed.keptAt() };
	}
}
