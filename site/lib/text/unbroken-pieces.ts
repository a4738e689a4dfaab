// What is read as one and is not broken over two lines: a day with its time, a number with what it counts, the
// number of a document, the name of a mark, a short word in brackets with the dot that follows it.

const unbroken =
	/(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?|（[^（）]{1,4}）(?: ·)?|信用\+\p{Script=Han}{2}|〔\d{4}〕\d+号|(?:\d{4} ?年 ?)?\d{1,2} ?月(?: ?\d{1,2} ?日)?|\d[\d,]* ?(?:个月|[条家个天年日元倍位]))/u;

/** `text` in pieces that join to it again, every second of which stays in one line. */
export const unbrokenPieces = (text: string): string[] => text.split(unbroken);
