// What follows from a text that was scanned, typed or read from a photo. Only the newest counts.
import { Checking } from '#lib/check/checking.svelte.ts';
import type { PictureReading } from '#lib/check/read-picture.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { goto } from '$app/navigation';
import { Camera } from './camera.svelte.ts';
import { placeOfScanned, type ReadBy } from './place-of-scanned.ts';
import { readScanned, type Scanned } from './read-scanned.ts';

export type Outcome =
	| Scanned
	| { readonly type: Exclude<PictureReading['outcome'], 'found'> }
	/** A page of ours is on its way. */
	| { readonly type: 'going' };

/** Reads texts and photos, and goes where a page of ours answers. */
export class Scanning {
	outcome = $state.raw<Outcome>();
	isReading = $state(false);
	/** How the newest text came. */
	readBy = $state<ReadBy>();
	readonly camera = new Camera((text) => void this.text(text, 'camera'));
	/** Proves a credential here: it is too long for an address, and belongs into no history. */
	readonly proof = new Checking();
	#turn = 0;

	/** Reads a text; resolves when the page that it leads to is there. */
	async text(text: string, by: ReadBy): Promise<void> {
		this.clear();
		this.readBy = by;
		const scanned = readScanned(text, [location.origin]);
		if (scanned.type === 'proof') void this.proof.text(scanned.token, '');
		const place = placeOfScanned(scanned, by);
		this.outcome = place === undefined ? scanned : { type: 'going' };
		if (place !== undefined) await goto(localizeHref(place));
	}

	/** Reads the code in a photo. */
	async picture(file: File): Promise<void> {
		this.clear();
		const turn = this.#turn;
		this.isReading = true;
		const reading = await import('#lib/check/read-picture.ts')
			.then(({ readPicture }) => readPicture(file))
			.catch(() => ({ outcome: 'not-loaded' }) as const);
		if (turn !== this.#turn) return;
		this.isReading = false;
		if (reading.outcome === 'found') await this.text(reading.text, 'picture');
		else this.outcome = { type: reading.outcome };
	}

	/** Forgets what was read, and lets the camera go: it would answer over what was typed. */
	clear(): void {
		this.camera.stop();
		this.#turn += 1;
		this.isReading = false;
		this.readBy = undefined;
		this.outcome = undefined;
	}
}
