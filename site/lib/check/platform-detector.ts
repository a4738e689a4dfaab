// The reader of codes that some platforms bring along (Shape Detection API): faster than ours, and
// it knows codes that are bent or torn. Not in the types of TypeScript: few browsers have it.

interface Detector {
	detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

async function open(): Promise<Detector | undefined> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	try {
		// There by name alone on phones without the service behind it.
		const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
		if (BarcodeDetector === undefined || !formats.includes('qr_code')) return undefined;
		return new BarcodeDetector({ formats: ['qr_code'] });
	} catch {
		return undefined;
	}
}

/** Opens the platform's reader once; what it gives finds a text, or `undefined` where there is none. */
export function openDetector(): (picture: ImageBitmap) => Promise<string | undefined> {
	let opened: Promise<Detector | undefined> | undefined;
	return async (picture) => {
		opened ??= open();
		try {
			const found = (await (await opened)?.detect(picture)) ?? [];
			return found.find(({ rawValue }) => rawValue !== '')?.rawValue;
		} catch {
			// A service that has gone away: our own reader goes on alone.
			opened = Promise.resolve(undefined);
			return undefined;
		}
	};
}
