// The manifest is for people who write pages: what is private to a class is not in it.

const hidePrivate = {
	name: 'hide-private',
	packageLinkPhase({ customElementsManifest }) {
		for (const { declarations = [] } of customElementsManifest.modules) {
			for (const declaration of declarations) {
				declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
			}
		}
	},
};

// biome-ignore lint/style/noDefaultExport: the analyzer reads it.
export default { plugins: [hidePrivate] };
