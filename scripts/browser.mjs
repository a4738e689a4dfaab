// A Chromium for the tests that need one: what is there, or else what can be fetched.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt } from './lib/apt.mjs';
import { missingCjkFont } from './lib/cjk-font.mjs';
import { Complaint, StepFailed } from './lib/complaint.mjs';
import { say } from './lib/say.mjs';
import { runStep } from './lib/step.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Playwright retries for half an hour where a firewall swallows packets instead of refusing them.
const downloadLimit = { timeout: 300_000 };

// Asked, because a file is not enough: a fresh download may lack system libraries, and Ubuntu's
// chromium-browser may be a stub that only says to install a snap.
const works = (path) =>
	existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

function onSystem() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications];
}

/**
 * Finds a Chromium that runs: CHROMIUM_PATH, Playwright's own, the system's. `executablePath` is
 * absent when there is none. Throws a Complaint when CHROMIUM_PATH names no browser.
 */
export function findBrowser() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen && existsSync(chosen)) return { executablePath: chosen };
	if (chosen) {
		throw new Complaint(`CHROMIUM_PATH is ${chosen}, where there is no file: correct or unset it.`);
	}
	const executablePath = [chromium.executablePath(), ...onSystem()].find(works);
	return executablePath ? { executablePath } : {};
}

async function download() {
	try {
		const install = ['playwright', 'install', '--no-shell', 'chromium'];
		await runStep('Fetching Chromium (playwright install)', install, downloadLimit);
	} catch (error) {
		if (!(error instanceof StepFailed)) throw error;
	}
	return findBrowser().executablePath;
}

async function installPackage() {
	const installed = await installWithApt('chromium', 'fonts-noto-cjk');
	return installed ? findBrowser().executablePath : undefined;
}

/** The path of a Chromium, installed if need be. Throws a Complaint when none can be had. */
export async function ensureBrowser() {
	const path = findBrowser().executablePath ?? (await download()) ?? (await installPackage());
	if (!path) {
		throw new Complaint(
			'No Chromium can be found or installed: install Chromium or Chrome, set CHROMIUM_PATH to it if it is in an unusual place, then run the same command again.',
		);
	}
	if (missingCjkFont() && !(await installWithApt('fonts-noto-cjk'))) {
		say('There is no Chinese font on this machine: screenshots will show boxes.');
	}
	return path;
}
