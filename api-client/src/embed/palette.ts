// Jingdezhen porcelain by day and by night, for every tier of the embed. One meaning for each colour,
// and never the only carrier of it; every pair that carries text is measured in the test beside this file.

/** The colours of one theme. */
export interface Palette {
	/** Kaolin, the ground. */
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
	/** 青花: what can be touched. */
	readonly cobalt: string;
	/** 影青 and its ground: facts that hold. */
	readonly celadon: string;
	readonly celadonGround: string;
	/** 酱釉 and its ground: look twice. */
	readonly glaze: string;
	readonly glazeGround: string;
	/** What its own date has overtaken. */
	readonly faded: string;
	readonly fadedGround: string;
}

export const lightPalette: Palette = {
	paper: '#fbfaf7',
	ink: '#16202e',
	soft: '#5b6675',
	cobalt: '#1d4f91',
	celadon: '#37705f',
	celadonGround: '#e6f0ec',
	glaze: '#8a5a12',
	glazeGround: '#f7efdf',
	faded: '#5f666e',
	fadedGround: '#eeeeeb',
};

export const darkPalette: Palette = {
	paper: '#0f1826',
	ink: '#edeee9',
	soft: '#a9b4c2',
	cobalt: '#8fb7ee',
	celadon: '#86c5b2',
	celadonGround: '#142b2b',
	glaze: '#dcae68',
	glazeGround: '#2a2318',
	faded: '#a4abb5',
	fadedGround: '#1d2530',
};
