// The platform's reader as browsers have it: there, there by name alone, and failing on the way.
import { afterEach, expect, it, vi } from 'vitest';
import { openDetector } from './platform-detector.ts';

const picture = {} as ImageBitmap;

function platform(formats: string[], detect: () => Promise<{ rawValue: string }[]>) {
	const detected = vi.fn(detect);
	class BarcodeDetector {
		static getSupportedFormats = async () => formats;
		detect = detected;
	}
	vi.stubGlobal('BarcodeDetector', BarcodeDetector);
	return detected;
}

afterEach(() => vi.unstubAllGlobals());

it('a platform without it finds nothing', async () => {
	expect(await openDetector()(picture)).toBeUndefined();
});

it('the text of the first code that has one', async () => {
	platform(['qr_code'], async () => [{ rawValue: '' }, { rawValue: 'told' }]);
	expect(await openDetector()(picture)).toBe('told');
});

it('one that knows no QR codes is not asked', async () => {
	const detected = platform(['ean_13'], async () => [{ rawValue: 'told' }]);
	expect(await openDetector()(picture)).toBeUndefined();
	expect(detected).not.toHaveBeenCalled();
});

it('one that fails is not asked again', async () => {
	const detected = platform(['qr_code'], async () => {
		throw new Error('the service has gone');
	});
	const detect = openDetector();
	expect([await detect(picture), await detect(picture)]).toEqual([undefined, undefined]);
	expect(detected).toHaveBeenCalledTimes(1);
});
