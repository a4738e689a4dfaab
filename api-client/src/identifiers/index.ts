// The package entry `@zhixin/api-client/identifiers`: codes alone, without the schemas and the
// client, for a page that only checks what was typed.

export { type SubjectKind, subjectKinds } from '../contract/vocabulary.ts';
export { classifyIdentifier, type IdentifierClass } from './find-identifier.ts';
export { holdsResidentId } from './holds-resident-id.ts';
export { normaliseIdentifier } from './normalise.ts';
export {
	type OrganisationCode,
	type OrganisationCodeReading,
	readOrganisationCode,
} from './organisation-code.ts';
export {
	type RegistrantClass,
	type RegistrationNumber,
	type RegistrationNumberReading,
	readRegistrationNumber,
} from './registration-number.ts';
export { looksLikeResidentId } from './resident-id.ts';
export { suggestUsccs } from './suggest.ts';
export {
	asUscc,
	formatUscc,
	type InvalidUsccReading,
	readUscc,
	type Uscc,
	type UsccFaultReason,
	type UsccReading,
	type UsccWarning,
	usccDivision,
	usccOrganisationCode,
	type ValidUsccReading,
} from './uscc.ts';
export { isUscc } from './uscc-check.ts';
export {
	subjectKindOf,
	type UsccCategory,
	type UsccDepartment,
} from './uscc-classes.ts';
export { usccsInText } from './usccs-in-text.ts';
