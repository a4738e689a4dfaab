import { expect, it } from 'vitest';
import { readTypedText } from './typed-text.ts';

const uscc = '52369900MJ3XUCNAX9';

it.each([
	'110101199003074477',
	'我的身份证110101199003074477',
	'张三 110101 19900307 4477',
	'1110101199003074477',
])("%s holds a person's number", (q) => {
	expect(readTypedText(q)).toEqual({ type: 'person' });
});

it.each([
	uscc,
	'52 369900 MJ3XUCNAX 9',
	'统一社会信用代码 52 369900 MJ3XUCNAX 9',
	'统一社会信用代码：52 369900 MJ3XUCNAX 9',
	'统一社会信用代码\n52\n369900\nMJ3XUCNAX\n9',
	`某养老院 ${uscc}`,
])('%s is a code', (q) => {
	expect(readTypedText(q)).toEqual({ type: 'code', uscc });
});

it.each(['云栖养老院', '注册号 440301108548379', '440301108548379', `${uscc} 91369900MA0DEMA17N`])(
	'%s is words',
	(q) => {
		expect(readTypedText(q)).toEqual({ type: 'words' });
	},
);

it('a code with a slip is impossible, and nothing is nothing', () => {
	expect(readTypedText('91369900MA0DEMA71N').type).toBe('impossible-code');
	expect(readTypedText(' ')).toEqual({ type: 'nothing' });
});
