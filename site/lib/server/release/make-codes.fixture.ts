// Codes for tests, in the division that no place has (design.md 6).

import { isUscc } from '@zhixin/api-client/identifiers';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Made-up codes whose both checks fit, one of each kind (domain.md 1.4). */
export const codes = {
	enterprise: '91369900MA0DEMA17N',
	individual: '92369900MA0DEMB13W',
	socialOrganisation: '52369900MJ0DEMH14N',
	publicInstitution: '12369900MB0DEME16H',
	collective: 'N2369900MF0DEMN18P',
} as const;

/** The `n`th made-up code of a class; its 18th character fits, the one inside mostly does not. */
export function makeCode(n: number, kind = '91', division = '369900'): string {
	const body = `${kind}${division}M${String(n).padStart(8, '0')}`;
	const check = [...ALPHABET].find((character) => isUscc(body + character));
	return body + (check ?? '');
}
