import { darkPalette, lightPalette } from '@zhixin/api-client/embed';

/** The colour of the quieter text of each theme: where it can be read, all of the badge can. */
export const textColours = { light: lightPalette.soft, dark: darkPalette.soft } as const;
