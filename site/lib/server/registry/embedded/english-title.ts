// What the title of a record is called in English, where the title is a name of ours: that of the list,
// register, scale or act of the catalogue, or what a profile says where its file has no title. A title
// that a source wrote itself is nobody's to translate.
import type { RecordType } from '@zhixin/api-client';
import { actKindOf } from '#lib/server/catalogue/act-kinds.ts';
import { gradeOf } from '#lib/server/catalogue/grades.ts';
import { listOf } from '#lib/server/catalogue/lists.ts';
import { registerOf } from '#lib/server/catalogue/registers.ts';
import type { Bilingual } from '#lib/server/catalogue/rows.ts';
import abnormalOperation from '#lib/server/release/profiles/abnormal-operation.json' with {
	type: 'json',
};
import commitment from '#lib/server/release/profiles/commitment.json' with { type: 'json' };
import licence from '#lib/server/release/profiles/licence.json' with { type: 'json' };
import penalty from '#lib/server/release/profiles/penalty.json' with { type: 'json' };

interface Titled {
	readonly type: RecordType;
	/** Of the list, register or scale. */
	readonly code: string | null;
	readonly title: string;
}

const profiles = [abnormalOperation, commitment, licence, penalty];
const ofProfiles: ReadonlyMap<string, string> = new Map(
	profiles.map(({ title, titleEn }) => [title, titleEn]),
);

function nameInCatalogue({ type, code }: Titled): Bilingual | undefined {
	switch (type) {
		case 'serious-dishonesty':
		case 'honour':
			return listOf(code ?? '')?.name;
		case 'register':
			return registerOf(code ?? '')?.name;
		case 'grade':
			return gradeOf(code ?? '')?.name;
		default:
			return actKindOf(type)?.name;
	}
}

/** The English title of a record; undefined where its title is the source's own. */
export function englishTitle(record: Titled): string | undefined {
	const name = nameInCatalogue(record);
	return name?.zh === record.title ? name.en : ofProfiles.get(record.title);
}
