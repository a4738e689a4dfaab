import { expect, it } from 'vitest';
import { operatorFrom } from './operator.ts';

it('nobody is named who did not say so', () => {
	expect(operatorFrom({})).toBeUndefined();
	expect(operatorFrom({ ZHIXIN_OPERATOR: ' ', ZHIXIN_OPERATOR_CONTACT: '0791-1' })).toBeUndefined();
});

it('a name stands with its contact, or without one', () => {
	expect(operatorFrom({ ZHIXIN_OPERATOR: ' 示例局 ' })).toEqual({ name: '示例局', contact: null });
	expect(operatorFrom({ ZHIXIN_OPERATOR: '示例局', ZHIXIN_OPERATOR_CONTACT: '0791-1' })).toEqual({
		name: '示例局',
		contact: '0791-1',
	});
});
