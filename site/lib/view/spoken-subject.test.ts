import type { CreditRecord, RecordType, Subject, SubjectStatus } from '@zhixin/api-client';
import { afterEach, expect, it } from 'vitest';
import type { LoadedRelease } from '#lib/api/load-release.ts';
import type { ReadBadges } from '#lib/badge/read-badges.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { type Known, spokenSubject } from './spoken-subject.ts';

const now = new Date('2026-11-27T08:00:00Z');

const record = (type: RecordType, more: Partial<CreditRecord> = {}) =>
	({ type, decidedOn: '2026-06-28', publicUntil: null, severity: null, ...more }) as CreditRecord;

const section = (type: RecordType, ...records: CreditRecord[]) => ({
	type,
	count: records.length,
	records,
});

const listed = section(
	'serious-dishonesty',
	record('serious-dishonesty', { publicUntil: '2029-06-28' }),
);
const penalty = record('penalty', { severity: 'general' });

const release = (more: object = {}) =>
	({
		outcome: 'loaded',
		release: { sample: false, holdsRecords: true, ...more },
	}) as LoadedRelease;

const badge = (state: string) =>
	({
		outcome: 'read',
		badges: [{ badge: { scheme: 'elder-care', state } }],
	}) as never as ReadBadges;

function known(more: Partial<Known> = {}, status: SubjectStatus | null = 'active'): Known {
	const provenance = [{ collectedAt: '2026-11-26', staleAfter: '2026-12-26' }];
	const subject = { name: '青山养老院', status, provenance } as Subject;
	return { subject, badges: badge('granted'), sections: [], release: release(), ...more };
}

afterEach(() => overwriteGetLocale(() => 'zh-CN'));

it('what needs attention comes first, in a sentence, with the day until which it is shown', () => {
	const text = spokenSubject(
		known({ sections: [listed], badges: badge('suspended'), release: release({ sample: true }) }),
		now,
	);
	expect(text).toBe(
		'这是示例数据。青山养老院。要留意：它在严重失信名单上，公示到 2029年6月28日。' +
			'登记状态是存续。信用+养老：目前不予展示。数据截至 2026年11月26日。',
	);
});

it('several are told one by one, and what is harmless after the badges', () => {
	const sections = [
		section('licence', record('licence'), record('licence')),
		section('penalty', penalty, penalty),
		listed,
	];
	expect(spokenSubject(known({ sections }), now)).toBe(
		'青山养老院。要留意：它有 2 条行政处罚，公示到 2027年6月28日。' +
			'也要留意：它在严重失信名单上，公示到 2029年6月28日。' +
			'登记状态是存续。信用+养老：事实相符。另外公开的有：行政许可 2 条。数据截至 2026年11月26日。',
	);
});

it('where nothing needs attention, it says what that is worth', () => {
	const text = spokenSubject(known(), now);
	expect(text).toContain('登记状态是存续。没有查到要留意的记录。没有查到，不等于没有。');
	expect(text).not.toContain('要留意：');
	const bare = spokenSubject(known({ release: release({ holdsRecords: false }) }), now);
	expect(bare).toContain('这里现在只有登记信息，没有处罚等记录可查。');
	expect(bare).not.toContain('没有查到要留意');
	expect(spokenSubject(known({ release: { outcome: 'unavailable' } }), now)).not.toContain('留意');
});

it('a status that ends all business is the first to be told, and the records after it', () => {
	const text = spokenSubject(known({ sections: [listed] }, 'deregistered'), now);
	expect(text).toMatch(
		/^青山养老院。要留意：它已经注销，不再存在。.*也要留意：它在严重失信名单上，/,
	);
	expect(text).toContain('登记状态是注销。');
	expect(spokenSubject(known({}, null), now)).toContain('青山养老院。登记状态未提供。');
});

it('of those that are not all loaded it says at least how many, and no day', () => {
	const inspection = record('inspection', { severity: 'serious' });
	const sections = [{ ...section('inspection', inspection), count: 30 }];
	const some = [{ ...section('inspection', inspection, record('inspection')), count: 30 }];
	expect(spokenSubject(known({ sections }), now)).toContain('要留意：它有 30 条监督检查。');
	expect(spokenSubject(known({ sections: some }), now)).toContain(
		'要留意：它至少有 1 条监督检查。',
	);
});

it('in English the same, in the singular and in the plural', () => {
	overwriteGetLocale(() => 'en');
	const twice = section('serious-dishonesty', ...listed.records, ...listed.records);
	const text = spokenSubject(known({ sections: [section('penalty', penalty), twice] }), now);
	expect(text).toBe(
		'青山养老院. Please note: it has 1 record under “Penalties”, shown until 28 June 2027. ' +
			'Note also: it is on lists of serious dishonesty, with 2 entries, shown until 28 June 2029. ' +
			'Its registration status is “Active”. Credit+ Elder care: Facts match. Data as of 26 November 2026.',
	);
	expect(spokenSubject(known({ sections: [section('penalty', penalty, penalty)] }), now)).toContain(
		'it has 2 records under “Penalties”',
	);
});

it('a late source is told as late', () => {
	const provenance = [{ collectedAt: '2026-10-01', staleAfter: '2026-10-31' }];
	const subject = { ...known().subject, provenance } as Subject;
	expect(spokenSubject(known({ subject }), now)).toMatch(/可能已经过时。数据截至 2026年10月1日。$/);
});
