// A QR code as a picture file that every editor takes: GIF, since articles and mails refuse drawings.
import { encodeQR } from 'qr';

const quietZoneModules = 4;
/** At least 600 px for the usual address: sharp on paper of 40 mm. */
const pixelsPerModule = 16;

/** The code that leads to `address`, as a GIF. Correction Q, since paper is folded. */
export function codePicture(address: string): Uint8Array {
	return encodeQR(address, 'gif', {
		ecc: 'quartile',
		border: quietZoneModules,
		scale: pixelsPerModule,
	});
}
