import { type Uscc, usccDivision } from '@zhixin/api-client/identifiers';

/** A division that nobody has: everything in it is invented. */
const sampleDivision = '369900';

/** Whether a code belongs to the sample release. */
export const isSampleCode = (uscc: Uscc): boolean => usccDivision(uscc) === sampleDivision;
