import { expect, test } from 'vitest';
import { maskPerson } from './mask-person.ts';

test.each([
	['王伟', '王*'],
	['王小伟', '王*'],
	['欧阳修文', '欧阳*'],
	['欧阳修', '欧阳*'],
	['欧阳', '欧*'],
	['诸葛 亮', '诸葛*'],
	['王*', '王*'],
	['王**', '王*'],
	['John Smith', 'J*'],
	['阿依古丽·买买提', '阿*'],
	['𠮷田', '𠮷*'],
	['***', null],
	['', null],
])('%s becomes %s', (name, masked) => {
	expect(maskPerson(name)).toBe(masked);
});
