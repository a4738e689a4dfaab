// The package entry `@zhixin/api-client/embed`: what a badge on somebody's page says, for every tier.

export { schemeIds } from '../contract/vocabulary.ts';
export { dayInChina, lastDay } from './day-in-china.ts';
export { darkPalette, lightPalette, type Palette } from './palette.ts';
export {
	type EmbedSize,
	embedSizes,
	type TabletFace,
	tabletFaces,
	tabletFlag,
	tabletGap,
	tabletSeam,
} from './tablet-shape.ts';
export {
	type EmbedAnswer,
	type EmbedQuestion,
	type EmbedVerdict,
	judgeEmbed,
	saidFirst,
} from './verdict.ts';
export {
	type EmbedLanguage,
	type EmbedWords,
	embedLanguages,
	embedWords,
	schemesTitle,
} from './words.ts';
