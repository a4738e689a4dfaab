import { asUscc } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { codes } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';
import { createLiveRegistry } from '../live-registry.ts';

const today = new Date().toISOString().slice(0, 10);

async function build(folder: ReleaseFolder) {
	folder.write(
		'registration.csv',
		`企业名称,统一社会信用代码\n示例,${codes.enterprise}\n坏码,91369900MA0DEMA17X\n坏码,91369900MA0DEMA17X\n,${codes.enterprise}\n`,
	);
	const head = 'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_JDRQ,失信程度,异议标注日期';
	folder.write('penalty.csv', `${head}\n示例,${codes.enterprise},1,${today},一般,2026-11-02\n`);
	const sources = [
		{ ...someSource, files: ['registration.csv'] },
		{ ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] },
	];
	await folder.buildManifest(folder.writeManifest({ sources }));
	return createLiveRegistry(folder.dataDir, () => {})();
}

it('a release says why rows were not taken, source by source, and how good its codes are', async () => {
	using folder = new ReleaseFolder();
	const { quality, sources } = await (await build(folder)).release();
	expect(sources.map(({ counts, quarantinedByReason }) => [counts, quarantinedByReason])).toEqual([
		[
			{ rows: 4, quarantined: 3, subjects: 1, records: 0 },
			{ 'invalid-uscc: check-character': 2, 'missing-name': 1 },
		],
		[{ rows: 1, quarantined: 0, subjects: 0, records: 1 }, {}],
	]);
	expect(Object.keys(sources[0]?.quarantinedByReason ?? {})[0]).toBe(
		'invalid-uscc: check-character',
	);
	expect(quality).toMatchObject({ codes: 3, wrongCodes: 2, duplicateCodes: 0, target: 0.0001 });
	expect(quality.rate).toBeCloseTo(2 / 3);
});

it('a record says since when it is under dispute', async () => {
	using folder = new ReleaseFolder();
	const uscc = asUscc(codes.enterprise);
	if (uscc === undefined) throw new TypeError('no code');
	const { items } = await (await build(folder)).records({ uscc, limit: 5 });
	expect(items).toMatchObject([{ documentNumber: '1', disputedSince: '2026-11-02' }]);
});
