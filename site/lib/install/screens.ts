// The pictures of the app that a browser shows before it installs. scripts/screens/screens.ts
// takes them, of these pages at these sizes.

/** The pages that are shown, by the name of their picture. */
export type ScreenName = 'home' | 'results' | 'subject';

const forms = [
	{ form: 'narrow', width: 720, height: 1480 },
	{ form: 'wide', width: 1280, height: 800 },
] as const;

/** The entries for the manifest in a language, with what each picture shows. */
export const screens = (lang: string, labels: Readonly<Record<ScreenName, string>>) =>
	forms.flatMap(({ form, width, height }) =>
		Object.entries(labels).map(([name, label]) => ({
			src: `/screens/${lang}-${name}-${form}.webp`,
			sizes: `${width}x${height}`,
			type: 'image/webp',
			form_factor: form,
			label,
		})),
	);
