/**
 * So many characters are a small book. One bound for the field, for two notes that become one and for a
 * file: what one of them holds, the others take.
 */
export const longestNote = 50_000;
