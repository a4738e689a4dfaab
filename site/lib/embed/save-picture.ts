// A drawing as a picture file that articles and mails take, made on the device: the server draws in
// vectors only.

/** Pixels for each CSS px: sharp on screens of phones. */
const scale = 3;

async function load(address: string): Promise<HTMLImageElement> {
	const picture = new Image();
	picture.src = address;
	await picture.decode();
	return picture;
}

/** Saves the drawing at `address` as PNG under `name`; `false` where the device cannot. */
export async function savePicture(
	address: string,
	{ width, height }: { readonly width: number; readonly height: number },
	name: string,
): Promise<boolean> {
	try {
		const drawing = await load(address);
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		const pen = canvas.getContext('2d');
		if (pen === null) return false;
		pen.drawImage(drawing, 0, 0, canvas.width, canvas.height);
		const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (file === null) return false;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
		return true;
	} catch {
		return false;
	}
}
