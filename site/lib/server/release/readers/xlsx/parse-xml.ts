import type { Readable } from 'node:stream';
import sax from 'sax';
import { ReleaseError } from '../../release-error.ts';

/** What a reader of XML wants to hear; names come without their namespace prefix. */
export interface XmlEvents {
	open(element: string, attributes: Readonly<Record<string, string>>): void;
	close(element: string): void;
	text(text: string): void;
}

function withoutPrefix(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads a part as XML, telling `events` what stands there, and yields after each piece, so that
 * what the events gathered can be handed on. Refuses document types: a sheet has none, and they
 * are how XML attacks its readers. Throws a ReleaseError when it is not well-formed.
 */
export async function* parseXml(
	stream: Readable,
	name: string,
	events: XmlEvents,
): AsyncGenerator<void, void, undefined> {
	const parser = sax.parser(true, { position: false });
	let failure: Error | undefined;
	parser.onerror = (error) => {
		failure ??= error;
	};
	parser.ondoctype = () => {
		failure ??= new Error('has a document type');
	};
	parser.onopentag = (tag) =>
		events.open(withoutPrefix(tag.name), tag.attributes as Record<string, string>);
	parser.onclosetag = (tag) => events.close(withoutPrefix(tag));
	parser.ontext = (text) => events.text(text);
	parser.oncdata = (text) => events.text(text);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const piece of stream) {
			parser.write(decoder.decode(piece as Uint8Array, { stream: true }));
			if (failure !== undefined) throw failure;
			yield;
		}
		parser.close();
		if (failure !== undefined) throw failure;
	} catch (cause) {
		if (cause instanceof ReleaseError) throw cause;
		throw new ReleaseError(`${name} is damaged: save the workbook again, or as CSV.`, { cause });
	} finally {
		stream.destroy();
	}
	yield;
}
