import { dark, light } from '../credit-badge/credit-badge.palette.ts';

/** The colour of the quieter text of each theme: where it can be read, all of the badge can. */
export const textColours = { light: light.soft, dark: dark.soft } as const;
