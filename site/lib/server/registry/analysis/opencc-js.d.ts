// The package types its converters, not its tables: rows `from to` joined by `|`.
declare module 'opencc-js/dict/TSCharacters' {
	const table: string;
	// biome-ignore lint/style/noDefaultExport: it is how the package exports it
	export default table;
}
