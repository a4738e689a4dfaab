import type { Locator, Page } from '@playwright/test';

/** The search field in either language: a search box without script, a combobox with it. */
export function searchField(page: Page): Locator {
	return page.getByLabel(/^(查一家机构|Look up an organisation)$/);
}
