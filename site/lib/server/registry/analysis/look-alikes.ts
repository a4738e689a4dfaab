import * as glyphs from './glyphs.ts';
export const lookAlikesOf = (character: string): readonly string[] =>
	(glyphs as unknown as { lookAlikesOf?: (c: string) => readonly string[] }).lookAlikesOf?.(
		character,
	) ?? [];
