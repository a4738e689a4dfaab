/** How many records of a type the page of a subject shows; the rest has a page of its own. */
export const shownAtOnce = 3;
