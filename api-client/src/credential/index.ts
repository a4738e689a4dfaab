// The package entry `@zhixin/api-client/credential`: proves a badge in any browser with Web Crypto
// alone, without the schemas and the client.

export type {
	BadgeCredential,
	CredentialBadge,
	CredentialCheck,
	CredentialFact,
	CredentialOutcome,
} from './badge-credential.ts';
export { fetchProof, type Proof } from './fetch-proof.ts';
export { readBytes } from './read-bytes.ts';
export { type CredentialQuestion, verifyCredential } from './verify-credential.ts';
