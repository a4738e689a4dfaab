// The end of a code, by which people tell two businesses apart.

/** As many as tell two codes apart at a glance, the check character among them. */
const endLength = 4;

/** The last characters of `uscc`. */
export const codeEnd = (uscc: string): string => uscc.slice(-endLength);
