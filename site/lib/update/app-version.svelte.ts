// Which version of the program this page is of, beside the one that waits or has already taken over.
// A page never loads itself again: somebody presses the button, or goes to another page.
import { version } from '$app/env';
import { updated } from '$app/state';
import { endingMessage, type HereMessage, type UseNowMessage } from './update-words.ts';

/** What a reader is told; `when-left`: a file is chosen here, which no reload can give back. */
export type VersionState = 'current' | 'waiting' | 'replaced' | 'when-left';

const answeredWithinMilliseconds = 4_000;
const askedAgainAfterMilliseconds = 3_600_000;

/** What keeps what is typed: fetched once something is, so that it is there when a worker ends. */
const loadTyped = () => import('./typed-fields.ts').catch(() => undefined);

/** The version of a worker that waits; `undefined` from one of a build that knows no such question. */
function askVersion(worker: ServiceWorker): Promise<string | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(String(data));
		const here: HereMessage = { type: 'here', version };
		worker.postMessage(here, [port2]);
		setTimeout(resolve, answeredWithinMilliseconds);
	});
}

function untilTaken(workers: ServiceWorkerContainer): Promise<unknown> {
	return new Promise((resolve) => {
		workers.addEventListener('controllerchange', resolve, { once: true });
		setTimeout(resolve, answeredWithinMilliseconds);
	});
}

/** Watches for another version from `watch()` on. */
export class AppVersion {
	#worker = $state<'current' | 'waiting' | 'replaced'>('current');
	#isForLater = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#askedAt = Date.now();

	/** Without a worker, the server alone says that it has another version. */
	get state(): VersionState {
		if (this.#isForLater) return 'when-left';
		return this.#worker === 'current' && updated.current ? 'replaced' : this.#worker;
	}

	async #look(worker: ServiceWorker): Promise<void> {
		// A page that came with the new version waits for nothing: its worker takes over by itself.
		if ((await askVersion(worker)) !== version && worker.state === 'installed') {
			this.#worker = 'waiting';
		}
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller) {
				void this.#look(worker);
			}
		});
	}

	/** Begins to watch; gives what ends that. */
	watch(): () => void {
		const workers = navigator.serviceWorker;
		if (workers === undefined) return () => undefined;
		const ended = new AbortController();
		const { signal } = ended;
		let hadWorker = workers.controller !== null;
		const onChange = () => {
			if (hadWorker) void this.#noteReplaced();
			hadWorker = true;
		};
		const onMessage = ({ data }: MessageEvent) => {
			if (data === endingMessage) void loadTyped().then((typed) => typed?.keepTyped());
		};
		workers.addEventListener('controllerchange', onChange, { signal });
		workers.addEventListener('message', onMessage, { signal });
		document.addEventListener('input', loadTyped, { once: true, signal });
		document.addEventListener('visibilitychange', () => this.#askAgain(), { signal });
		void workers.getRegistration().then(
			(found) => {
				if (found === undefined || signal.aborted) return;
				this.#registration = found;
				if (found.waiting) void this.#look(found.waiting);
				this.#follow(found.installing);
				found.addEventListener('updatefound', () => this.#follow(found.installing), { signal });
			},
			() => undefined,
		);
		return () => ended.abort();
	}

	/** A page of the version that took over has nothing to do; one of another is told. */
	async #noteReplaced(): Promise<void> {
		const taken = navigator.serviceWorker.controller;
		if (taken !== null && (await askVersion(taken)) === version) return;
		this.#worker = 'replaced';
	}

	/** A page that stays open for days asks once an hour, when somebody looks at it. */
	#askAgain(): void {
		if (document.visibilityState === 'hidden') return;
		if (Date.now() - this.#askedAt < askedAgainAfterMilliseconds) return;
		this.#askedAt = Date.now();
		void this.#registration?.update().catch(() => undefined);
	}

	/** Goes over to the new version with what is typed here; where that cannot be, when the page is left. */
	async use(): Promise<void> {
		const typed = await loadTyped();
		if (!typed?.keepTyped()) {
			this.#isForLater = true;
			return;
		}
		const waiting = this.#registration?.waiting;
		if (waiting) {
			const useNow: UseNowMessage = { type: 'use-now' };
			waiting.postMessage(useNow);
			await untilTaken(navigator.serviceWorker);
		}
		// Also what came in while the worker changed.
		typed.keepTyped();
		location.reload();
	}

	/** Whether the next page has to be loaded whole, because this one is of another version. */
	get isLeftWhole(): boolean {
		return this.state === 'replaced' || this.state === 'when-left';
	}
}
