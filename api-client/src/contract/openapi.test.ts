import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openapiDocument } from './openapi.ts';
import { operations } from './operations.ts';

interface Parameter {
	name: string;
	in: string;
	required: boolean;
	schema: Record<string, unknown>;
}
interface Described {
	operationId: string;
	parameters: Parameter[];
	responses: Record<string, unknown>;
}

const document = openapiDocument('https://example.org') as {
	openapi: string;
	servers: unknown;
	paths: Record<string, { get: Described }>;
	components: { schemas: Record<string, unknown> };
};

describe('the OpenAPI document', () => {
	it('is valid by the schema of OpenAPI 3.1', async () => {
		const { valid, errors } = await new Validator().validate(
			openapiDocument('https://example.org'),
		);
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
	});

	it('holds each live operation under its address and no planned one', () => {
		const live = Object.entries(operations).filter(
			([, { availability }]) => availability === 'live',
		);
		expect(Object.keys(document.paths)).toEqual(live.map(([, { address }]) => address));
		expect(Object.values(document.paths).map(({ get }) => get.operationId)).toEqual(
			live.map(([name]) => name),
		);
	});

	it('names every parameter with its bounds and whether it must be there', () => {
		const parameters = document.paths['/api/v1/subjects']?.get.parameters ?? [];
		expect(parameters.map(({ name, required }) => [name, required])).toEqual([
			['q', true],
			['region', false],
			['kind', false],
			['status', false],
			['scheme', false],
			['sort', false],
			['cursor', false],
			['limit', false],
		]);
		const limit = parameters.find(({ name }) => name === 'limit');
		expect(limit?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 20 });
		const suggestions = document.paths['/api/v1/suggestions']?.get.parameters ?? [];
		expect(suggestions.find(({ name }) => name === 'limit')?.schema).toMatchObject({
			maximum: 10,
			default: 8,
		});
	});

	it('has no reference that leads nowhere', () => {
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)];
		expect(references.length).toBeGreaterThan(5);
		for (const [, reference = ''] of references) {
			expect(Object.keys(document.components.schemas)).toContain(
				reference.replace('#/components/schemas/', ''),
			);
		}
	});

	it('documents no noun that nothing answers with', () => {
		expect(Object.keys(document.components.schemas)).toContain('Subject');
		expect(Object.keys(document.components.schemas)).not.toContain('Correction');
	});
});
