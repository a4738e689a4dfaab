// What a developer copies from the page is what the register says.
import type { Subject } from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';

for (const path of ['/developers', '/en/developers']) {
	test(`the example of ${path} bears the name that the register has for its code`, async ({
		page,
		request,
	}) => {
		await page.goto(path);
		const example = page.locator('pre').filter({ hasText: '/v/' });
		const [uscc] = /[0-9A-Z]{18}/.exec((await example.textContent()) ?? '') ?? [];
		const subject = (await (await request.get(`/api/v1/subjects/${uscc}`)).json()) as Subject;
		await expect(example).toContainText(subject.name);
	});
}
