/** What one endpoint is: its address, what may be asked of it, what it answers. */
import type { z } from 'zod';
import type { ProblemType } from './vocabulary.ts';

export type ParameterShape = Record<string, z.ZodType>;

export interface Operation<
	Path extends z.ZodObject = z.ZodObject,
	Query extends z.ZodObject = z.ZodObject,
	Body extends z.ZodObject = z.ZodObject,
	Answer extends z.ZodType = z.ZodType,
> {
	readonly method: 'GET' | 'POST';
	/** As in OpenAPI: `/api/v1/subjects/{uscc}`. */
	readonly address: `/${string}`;
	readonly summary: string;
	readonly path: Path;
	readonly query: Query;
	readonly body?: Body;
	readonly answer: Answer;
	readonly problems: readonly ProblemType[];
	/** `planned`: part of the public surface, not served yet, so in neither OpenAPI nor the client. */
	readonly availability: 'live' | 'planned';
}

/** Gives back what it got; keeps the literal types of one operation. */
export function operation<
	const Path extends z.ZodObject,
	const Query extends z.ZodObject,
	const Body extends z.ZodObject,
	const Answer extends z.ZodType,
	const Availability extends 'live' | 'planned',
>(
	definition: Operation<Path, Query, Body, Answer> & { readonly availability: Availability },
): Operation<Path, Query, Body, Answer> & { readonly availability: Availability } {
	return definition;
}
