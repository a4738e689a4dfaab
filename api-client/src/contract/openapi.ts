/** OpenAPI 3.1, derived from the operations: nothing in it is written twice. */
import { z } from 'zod';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problem } from './problem.ts';
import type { ProblemType } from './vocabulary.ts';

const statusOf: Record<ProblemType, number> = {
	'invalid-request': 400,
	'invalid-uscc': 400,
	'subject-not-found': 404,
	'rate-limited': 429,
	unavailable: 503,
};

type Json = Record<string, unknown>;

const schemaPrefix = '#/components/schemas/';

function schemaReference(schema: z.ZodType): Json {
	const id = schema.meta()?.id;
	return id === undefined ? jsonSchema(schema) : { $ref: `${schemaPrefix}${id}` };
}

function jsonSchema(schema: z.ZodType): Json {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
	return rest;
}

function parameters(schema: z.ZodObject, place: 'path' | 'query'): Json[] {
	return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, type]) => {
		const { description, ...rest } = jsonSchema(type);
		return {
			name,
			in: place,
			required: place === 'path' || !type.safeParse(undefined).success,
			...(description === undefined ? {} : { description }),
			schema: rest,
		};
	});
}

function answers({ answer, problems }: Operation): Json {
	const byStatus = Map.groupBy(problems, (type) => String(statusOf[type]));
	const failures = [...byStatus].map(([status, types]) => [
		status,
		{
			description: types.join(', '),
			content: { 'application/problem+json': { schema: schemaReference(problem) } },
		},
	]);
	return {
		'200': {
			description: 'OK',
			headers: {
				ETag: { schema: { type: 'string' } },
				'Cache-Control': { schema: { type: 'string' } },
			},
			content: { 'application/json': { schema: schemaReference(answer) } },
		},
		'304': { description: 'Not modified' },
		...Object.fromEntries(failures),
	};
}

function pathItem(operationId: string, live: Operation): Json {
	return {
		[live.method.toLowerCase()]: {
			operationId,
			summary: live.summary,
			parameters: [...parameters(live.path, 'path'), ...parameters(live.query, 'query')],
			...(live.body === undefined
				? {}
				: {
						requestBody: {
							required: true,
							content: { 'application/json': { schema: schemaReference(live.body) } },
						},
					}),
			responses: answers(live),
		},
	};
}

function allSchemas(): Map<string, Json> {
	const { schemas } = z.toJSONSchema(z.globalRegistry, {
		io: 'output',
		uri: (id) => `${schemaPrefix}${id}`,
	});
	return new Map(
		Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
	);
}

function referencesIn(part: unknown): string[] {
	const found = JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
	return [...found].map(([, id]) => id as string);
}

/** Only what a served operation reaches: a noun that nothing answers with is not documented. */
function reachableSchemas(paths: Json): Json {
	const all = allSchemas();
	const reached = new Map<string, Json>();
	const waiting = referencesIn(paths);
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const schema = all.get(id);
		if (schema === undefined || reached.has(id)) continue;
		reached.set(id, schema);
		waiting.push(...referencesIn(schema));
	}
	return Object.fromEntries([...reached].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** The OpenAPI 3.1 document of what is served now, for an API that lives at `origin`. */
export function openapiDocument(origin: string): Json {
	const live = Object.entries(operations as Record<string, Operation>).filter(
		([, { availability }]) => availability === 'live',
	);
	const paths = Object.fromEntries(
		live.map(([name, operation]) => [operation.address, pathItem(name, operation)]),
	);
	return {
		openapi: '3.1.1',
		info: {
			title: 'Zhixin public credit API',
			version: '1',
			description:
				'Public credit records of organisations, with source and date. No key is needed.',
			license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
		},
		servers: [{ url: origin }],
		paths,
		components: { schemas: reachableSchemas(paths) },
	};
}
