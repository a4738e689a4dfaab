// The manifest against the standard, against the files it names, and in a browser that would install it.

import { z } from 'zod';
import { expect, test } from './fixtures.ts';

const sizes = z.string().regex(/^\d+x\d+$|^any$/);
const address = z.string().startsWith('/');
const icon = z.strictObject({
	src: address,
	sizes,
	type: z.enum(['image/png', 'image/svg+xml']),
	purpose: z.enum(['any', 'maskable']),
});

/** W3C Web Application Manifest, and the members of it that browsers read beyond; nothing unknown. */
const manifestSchema = z.strictObject({
	id: z.literal('/'),
	name: z.string().min(1).max(45),
	short_name: z.string().min(1).max(12),
	description: z.string().max(300),
	lang: z.enum(['zh-CN', 'en']),
	dir: z.literal('ltr'),
	start_url: address,
	scope: z.literal('/'),
	display: z.literal('standalone'),
	display_override: z.array(z.enum(['standalone', 'minimal-ui'])),
	background_color: z.string().regex(/^#[\da-f]{6}$/),
	theme_color: z.string().regex(/^#[\da-f]{6}$/),
	categories: z.array(z.string()),
	launch_handler: z.strictObject({ client_mode: z.array(z.string()) }),
	icons: z.array(icon).min(4),
	shortcuts: z
		.array(
			z.strictObject({ name: z.string().max(30), url: address, icons: z.array(icon).length(1) }),
		)
		.min(3)
		.max(4),
	screenshots: z.array(
		z.strictObject({
			src: address,
			sizes,
			type: z.literal('image/webp'),
			form_factor: z.enum(['narrow', 'wide']),
			label: z.string().min(4),
		}),
	),
	share_target: z.strictObject({
		action: address,
		method: z.literal('POST'),
		enctype: z.literal('multipart/form-data'),
		params: z.record(z.string(), z.unknown()),
	}),
});

/** Width and height of a PNG or of a lossy WebP, from its head. */
function sizeOf(picture: Buffer): string {
	if (picture.toString('latin1', 1, 4) === 'PNG') {
		return `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
	}
	const at = picture.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
	return `${picture.readUInt16LE(at + 3) & 0x3fff}x${picture.readUInt16LE(at + 5) & 0x3fff}`;
}

const languages = { 'zh-CN': '', en: '/en' };
const mostScreenBytes = 120_000;

for (const [lang, prefix] of Object.entries(languages)) {
	test(`the manifest in ${lang} keeps to the standard, and every picture is what it says`, async ({
		request,
	}) => {
		const response = await request.get(`${prefix}/manifest.webmanifest`);
		const manifest = manifestSchema.parse(await response.json());
		expect(manifest).toMatchObject({ lang, start_url: `${prefix}/` });
		expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(2);
		const shortcutIcons = manifest.shortcuts.flatMap(({ icons }) => icons);
		for (const one of [...manifest.icons, ...shortcutIcons, ...manifest.screenshots]) {
			const picture = await request.get(one.src);
			expect(picture.ok(), one.src).toBe(true);
			if (one.sizes !== 'any') expect(sizeOf(await picture.body()), one.src).toBe(one.sizes);
		}
		for (const { src } of manifest.screenshots) {
			expect((await (await request.get(src)).body()).length, src).toBeLessThan(mostScreenBytes);
		}
		const forms = manifest.screenshots.map(({ form_factor }) => form_factor);
		expect(new Set(forms)).toEqual(new Set(['narrow', 'wide']));
		for (const { url } of manifest.shortcuts) expect((await request.get(url)).ok()).toBe(true);
	});

	test(`a browser finds nothing wrong with the manifest in ${lang}`, async ({ page }) => {
		await page.goto(`${prefix}/`);
		const session = await page.context().newCDPSession(page);
		const { errors, data } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(data).toContain('share_target');
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// The context of a test is a private window.
		expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
	});
}
