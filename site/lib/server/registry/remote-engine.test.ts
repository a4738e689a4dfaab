import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operations, SubjectNotFoundError, type Uscc } from '@zhixin/api-client';
import { afterEach, expect, it } from 'vitest';
import { registersFromEnvironment } from '../registers-from-environment.ts';
import type { RegistryEngine } from './engine.ts';
import { createSmallRegistry } from './small-release.fixture.ts';

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

/** Another site's API: the embedded engine of a real release behind plain HTTP. */
async function serveRegistry(engine: RegistryEngine): Promise<string> {
	const server = createServer(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const answer = async () => {
			if (pathname === '/api/v1/release') return engine.release();
			const uscc = pathname.split('/')[4];
			if (uscc !== undefined) return engine.subject(uscc as Uscc);
			return engine.search(operations.subjects.query.parse(Object.fromEntries(searchParams)));
		};
		const body = await answer().catch((error: SubjectNotFoundError) => {
			response.statusCode = error.status;
			const { status, type } = error;
			return { type: `/problems/${type}`, title: type, status, detail: type };
		});
		response.end(JSON.stringify(body));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	closing.push(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('a site that is pointed at another API answers what that one answers', async () => {
	const small = createSmallRegistry();
	closing.push(small.remove);
	const uscc = '91369900MA0DEMA17N' as Uscc;
	await small.release([{ 企业名称: '云栖养老院', 统一社会信用代码: uscc }]);
	const fail = (cause: unknown) => {
		throw cause;
	};
	const own = registersFromEnvironment({ ZHIXIN_DATA_DIR: small.dataDir }, fail, fail).registry();
	const url = await serveRegistry(own);
	const remote = registersFromEnvironment({ ZHIXIN_API_URL: url }, fail, fail).registry();
	expect(await remote.release()).toEqual(await own.release());
	expect(await remote.subject(uscc)).toEqual(await own.subject(uscc));
	const search = { q: '云栖', region: undefined, limit: 20 };
	expect(await remote.search(search)).toEqual(await own.search(search));
	await expect(remote.subject('92369900MA0DEMB13W' as Uscc)).rejects.toThrow(SubjectNotFoundError);
});
