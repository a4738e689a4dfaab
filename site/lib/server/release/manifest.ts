// The manifest of a release: which files of which source go in, and how much may fail.

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ReleaseError } from './release-error.ts';

const identifier = z
	.string()
	.max(64)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
// Codes of lists are written in capitals; `listOf` reads them in any case.
const listCode = z
	.string()
	.max(64)
	.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'must be words joined by hyphens');
const text = z.string().trim().min(1).max(200);

const common = {
	id: identifier,
	name: text,
	department: text,
	url: z.url({ protocol: /^https?$/ }).optional(),
	collectedAt: z.iso.date('must be a day, YYYY-MM-DD'),
	rhythmDays: z.int().min(1).max(3660),
	files: z.array(text).min(1),
};

const sourceEntry = z.discriminatedUnion('profile', [
	z.strictObject({ ...common, profile: z.literal('registration') }),
	z.strictObject({ ...common, profile: z.literal('licence') }),
	z.strictObject({ ...common, profile: z.literal('penalty') }),
	z.strictObject({ ...common, profile: z.literal('act') }),
	z.strictObject({ ...common, profile: z.literal('abnormal-operation') }),
	z.strictObject({
		...common,
		profile: z.literal('serious-dishonesty'),
		listCode,
	}),
	z.strictObject({ ...common, profile: z.literal('honour'), listCode }),
	z.strictObject({ ...common, profile: z.literal('commitment') }),
	z.strictObject({ ...common, profile: z.literal('grade'), gradeCode: identifier }),
	z.strictObject({ ...common, profile: z.literal('register'), registerCode: identifier }),
	z.strictObject({ ...common, profile: z.literal('origins') }),
]);
/** One source of a manifest. */
export type ManifestSource = z.infer<typeof sourceEntry>;
export type ProfileName = ManifestSource['profile'];

const manifest = z.strictObject({
	quarantineLimit: z.number().min(0).max(1).default(0.01),
	sources: z.array(sourceEntry).min(1),
});

/** A manifest as read, with where it stands: its globs count from `folder`. */
export interface Manifest extends z.infer<typeof manifest> {
	readonly path: string;
	readonly folder: string;
	readonly bytes: Buffer;
}

function describePath(path: readonly PropertyKey[]): string {
	return path
		.map((part, index) =>
			typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
		)
		.join('');
}

function describeIssue(issue: z.core.$ZodIssue): string {
	const path = describePath(issue.path);
	if (issue.code === 'unrecognized_keys') {
		const keys = issue.keys.map((key) => (path === '' ? key : `${path}.${key}`));
		return `${keys.join(', ')} is not a key of a manifest`;
	}
	return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function parseManifestText(path: string, bytes: Buffer): unknown {
	try {
		// YAML 1.2 contains JSON; its dates stay text.
		return parse(bytes.toString('utf8'), { prettyErrors: true });
	} catch (cause) {
		const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
		throw new ReleaseError(`${path} is neither YAML nor JSON: ${message.replace(/:$/, '')}.`, {
			cause,
		});
	}
}

/**
 * Reads and checks a manifest, YAML or JSON. Throws a ReleaseError that names the key at fault;
 * what the globs match is checked by `findSourceFiles`.
 */
export async function readManifest(path: string): Promise<Manifest> {
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch (cause) {
		throw new ReleaseError(`The manifest ${path} cannot be read: check the path.`, { cause });
	}
	const result = manifest.safeParse(parseManifestText(path, bytes));
	if (!result.success) {
		const faults = result.error.issues.slice(0, 5).map(describeIssue).join('; ');
		throw new ReleaseError(`${path}: ${faults}.`);
	}
	const ids = result.data.sources.map((source) => source.id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) {
		throw new ReleaseError(`${path}: two sources have the id "${twice}"; give each its own.`);
	}
	return { ...result.data, path, folder: dirname(resolve(path)), bytes };
}
