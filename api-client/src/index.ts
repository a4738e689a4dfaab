/** `@zhixin/api-client`: the public contract of the credit API and its typed client. */
export { createClient } from './client/client.ts';
export type { CallOptions, Client, ClientOptions, Language } from './client/client-types.ts';
export { createTrustingClient } from './client/trusting-client.ts';
export * from './contract/badge.ts';
export * from './contract/correction.ts';
export * from './contract/english-names.ts';
export * from './contract/formats.ts';
export { openapiDocument } from './contract/openapi.ts';
export type { Operation } from './contract/operation.ts';
export { type LiveOperationName, type OperationName, operations } from './contract/operations.ts';
export * from './contract/problem.ts';
export * from './contract/published-list.ts';
export * from './contract/record.ts';
export * from './contract/region.ts';
export * from './contract/release.ts';
export * from './contract/scheme.ts';
export * from './contract/source.ts';
export * from './contract/subject.ts';
export * from './contract/suggestion.ts';
export * from './contract/vocabulary.ts';
export * from './contract/withdrawal.ts';
export { InvalidRequestError, type ParameterError } from './errors/invalid-request-error.ts';
export { InvalidUsccError } from './errors/invalid-uscc-error.ts';
export { ProblemError, type ProblemMembers } from './errors/problem-error.ts';
export { RateLimitedError } from './errors/rate-limited-error.ts';
export { SubjectNotFoundError } from './errors/subject-not-found-error.ts';
export { UnavailableError } from './errors/unavailable-error.ts';
export * from './identifiers/index.ts';
export { parseUscc } from './parse-uscc.ts';
export {
	earliestRepairDay,
	isLastPublicDay,
	isNegative,
	isPublic,
	isPublicOn,
	type LastPublicDay,
	lastPublicDay,
	millisecondsPublic,
	millisecondsUntilDayEnds,
	type PublicityFacts,
} from './publicity.ts';
