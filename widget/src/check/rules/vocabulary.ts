import { embedWords } from '@zhixin/api-client/embed';

/** The schemes that a badge can name; from the words of the embed, which need no schema library. */
export const schemeIds: readonly string[] = Object.keys(embedWords.en.schemes);
