// adapter-node learns scheme and host from headers and takes https where none says otherwise. That
// would make every absolute address wrong on http://localhost. So each request is told what ORIGIN
// says, or else http and the Host it came with, in two headers that no client can set.
import { Complaint } from '../complaint.mjs';

const schemeHeader = 'zhixin-scheme';
const hostHeader = 'zhixin-host';

function readOrigin({ ORIGIN }) {
	if (!ORIGIN) return undefined;
	if (/^https?:\/\//.test(ORIGIN) && URL.canParse(ORIGIN)) return new URL(ORIGIN);
	throw new Complaint(
		`ORIGIN is "${ORIGIN}": set it to the address that people open, such as https://example.org.`,
	);
}

/**
 * Sets adapter-node's header names in `environment` (before its handler is imported) and gives the
 * function that marks a request. PROTOCOL_HEADER or HOST_HEADER, set by who runs a proxy, are kept.
 */
export function announceOrigin(environment) {
	if (environment.PROTOCOL_HEADER || environment.HOST_HEADER) return () => {};
	const origin = readOrigin(environment);
	environment.PROTOCOL_HEADER = schemeHeader;
	if (origin) environment.HOST_HEADER = hostHeader;

	return (request) => {
		request.headers[schemeHeader] = origin ? origin.protocol.slice(0, -1) : 'http';
		if (origin) request.headers[hostHeader] = origin.host;
	};
}
