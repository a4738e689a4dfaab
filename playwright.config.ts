import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { browserFlags } from './scripts/browser-flags.mjs';

const port = Number(process.env.ZHIXIN_TEST_PORT ?? 4173);

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	// Nothing is judged by the clock: this only ends what hangs, also on a busy machine.
	timeout: 180_000,
	expect: { timeout: 45_000 },
	workers: 2,
	forbidOnly: process.env.CI !== undefined,
	reporter: [['list']],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		viewport: { width: 360, height: 740 },
		screenshot: 'only-on-failure',
		launchOptions: {
			...findBrowser(),
			args: browserFlags,
		},
	},
	webServer: {
		// What people run: the same command, on its own port and with its own data folder.
		command: 'node scripts/start.mjs',
		url: `http://127.0.0.1:${port}/readyz`,
		env: { PORT: String(port), ZHIXIN_DATA_DIR: '.zhixin/e2e' },
		timeout: 300_000,
		reuseExistingServer: false,
	},
});
