/** All bytes of a stream. Rejects at the first one over `most`, and lets the rest not come. */
export async function readBytes(
	stream: ReadableStream<Uint8Array>,
	most: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new Uint8Array(most);
	const reader = stream.getReader();
	let length = 0;
	for (let step = await reader.read(); !step.done; step = await reader.read()) {
		try {
			bytes.set(step.value, length);
		} catch (overflow) {
			await reader.cancel();
			throw overflow;
		}
		length += step.value.length;
	}
	// A copy: what is kept for long should not hold the whole room.
	return bytes.slice(0, length);
}
