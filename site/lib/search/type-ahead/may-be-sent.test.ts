import { describe, expect, it } from 'vitest';
import { mayBeSent } from './may-be-sent.ts';

describe('a text that is still being typed', () => {
	it.each([
		'洪城',
		'jx',
		'９１３６９９００ＭＡ',
		'91369900MA0DEMA17N',
		'91 369900 123456789',
		'1号店',
		'鹤寿康 养老',
	])('%s may be sent', (text) => {
		expect(mayBeSent(text)).toBe(true);
	});

	it.each([
		'',
		' 洪 ',
		'1101051',
		'11010519491231002',
		'11010519491231002X',
		'１１０１０５１９４９',
		'110105 1949 1231',
		'身份证1101051949',
		'13812345678',
		'6222020200112233',
		'1101051949\u{200B}1231002X',
	])('%s stays on the device', (text) => {
		expect(mayBeSent(text)).toBe(false);
	});
});
