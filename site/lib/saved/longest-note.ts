/** So many characters fill some pages; the field takes no more, and a file neither. */
export const longestNote = 5_000;
