// GB18030 is what spreadsheets and older systems in China write. The platform reads it but cannot
// write it; reading every two-byte code once gives the table to write by.

const TWO_BYTE_LEADS = { from: 0x81, to: 0xfe };
const TWO_BYTE_TRAILS = { from: 0x40, to: 0xfe };
const NO_TRAIL = 0x7f;

function readTable(): ReadonlyMap<string, number> {
	const decoder = new TextDecoder('gb18030');
	const table = new Map<string, number>();
	for (let lead = TWO_BYTE_LEADS.from; lead <= TWO_BYTE_LEADS.to; lead += 1) {
		for (let trail = TWO_BYTE_TRAILS.from; trail <= TWO_BYTE_TRAILS.to; trail += 1) {
			if (trail === NO_TRAIL) continue;
			const text = decoder.decode(Uint8Array.of(lead, trail));
			if ([...text].length === 1 && text !== '\uFFFD') table.set(text, (lead << 8) | trail);
		}
	}
	return table;
}

/**
 * Gives a text in GB18030. Throws a RangeError for a character that needs four bytes there: the
 * words of the sample need none.
 */
export function encodeGb18030(text: string): Uint8Array {
	const table = readTable();
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const pair = table.get(character);
		if (code < 0x80) bytes.push(code);
		else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
		else throw new RangeError(`${character} has no two-byte code in GB18030`);
	}
	return Uint8Array.from(bytes);
}
