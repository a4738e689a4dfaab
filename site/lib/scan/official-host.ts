// Which addresses belong to the government: by the last labels of their host alone, for everything
// before them is chosen by whoever owns the name.

/** The publicity system 国家企业信用信息公示系统, whose links stand on licences since 2014. */
const gsxt = 'gsxt.gov.cn';

const isUnder = (host: string, name: string) => host === name || host.endsWith(`.${name}`);

function isPlainWeb({ protocol, username, password }: URL): boolean {
	const isWeb = protocol === 'https:' || protocol === 'http:';
	return isWeb && username === '' && password === '';
}

/**
 * Tells whether an address is under `.gov.cn`. A host with letters that only look like others
 * (punycode) is refused, and so is a name before an @.
 */
export function isOfficial(address: URL): boolean {
	const isDisguised = address.hostname.split('.').some((label) => label.startsWith('xn--'));
	return isPlainWeb(address) && !isDisguised && isUnder(address.hostname, 'gov.cn');
}

/** Tells whether an official address is of the publicity system: it holds a token, not a code. */
export function isGsxt(address: URL): boolean {
	return isOfficial(address) && isUnder(address.hostname, gsxt);
}
