/**
 * What a client says under `Accept` that knows the English names of regions and records. Shapes are
 * strict, and programs of before, on phones that have not met a newer one, refuse what they do not know.
 */
export const acceptsEnglishNames = 'application/json; names=en';

/** The fields that only such a client is given. */
export const englishNameFields = ['englishName', 'englishTitle'] as const;
