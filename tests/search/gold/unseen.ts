// Queries as a stranger would make them who knows the names and nothing of the engine: by rote, with
// other rules and another seed, and with little care for whom else they fit. Not gated.
import * as OpenCC from 'opencc-js';
import { SeededChance } from '../names/seeded-chance.ts';
import { type GoldGround, type GoldMaker, made } from './gold-maker.ts';
import { bare } from './gold-pool.ts';
import type { GoldClass, GoldQuery } from './gold-query.ts';
import type { GoldSubject } from './gold-subject.ts';
import { lookAlike } from './look-alike.ts';
import { makeClass } from './make-gold.ts';
import { nearSound, sameSound, syllableOf, syllablesOf } from './sounds.ts';

const unseenSeed = 77_001;
const perClass = 60;
const fewestCharacters = 4;

const placePattern =
	/^(江西省?|[^\s]{2,3}?[省市])?([^\s]{2,3}?市)?([^\s]{1,4}?[县区])?(南昌|九江|赣州|上饶|宜春|吉安|抚州|萍乡|新余|鹰潭|景德镇)?/;
const endPattern =
	/(股份|集团|有限|责任|公司|农民|专业|合作社|[（(][^（()）]*[）)]|\s)+.*$|(店|部|厂|行|馆|社|中心|经营部|商行)$/;

/** What is left when place and legal form are cut off by rote. */
function coreOf({ name }: GoldSubject): string {
	const bareName = name.replace(placePattern, '');
	const core = bareName.replace(endPattern, '');
	return core.length >= 2 ? core : bareName;
}

/** What a careful stranger would check: that no second name holds the core. */
function distinctCore(subject: GoldSubject, { letters }: GoldGround): string | undefined {
	const core = coreOf(subject);
	if (bare(core).length < fewestCharacters || core === subject.name) return undefined;
	return letters.holding(core)?.length === letters.family(subject).length ? core : undefined;
}

function onCore(change: (chance: SeededChance, core: string) => string | undefined): GoldMaker {
	return (chance, subject, ground) => {
		const core = distinctCore(subject, ground);
		const q = core && change(chance, core);
		if (!q || q === core || ground.letters.holding(q)?.length !== 0) return undefined;
		return made(q, ground.letters.family(subject), `core ${core}`);
	};
}

function onName(change: (chance: SeededChance, name: string) => string | undefined): GoldMaker {
	return (chance, subject, { letters }) => {
		const q = change(chance, subject.name);
		if (q === undefined || q === subject.name || letters.named(q).length > 0) return undefined;
		return made(q, letters.family(subject), 'whole name');
	};
}

type Change = (chance: SeededChance, text: string) => string | undefined;

function either(first: GoldMaker, second: GoldMaker): GoldMaker {
	return (chance, subject, ground) =>
		chance.happens(0.5) ? first(chance, subject, ground) : second(chance, subject, ground);
}

function both(change: Change): GoldMaker {
	return either(onCore(change), onName(change));
}

function atSomePlace(
	text: string,
	chance: SeededChance,
	change: (character: string) => string | undefined,
): string | undefined {
	const at = chance.below(text.length);
	const fresh = change(text.charAt(at));
	return fresh === undefined ? undefined : text.slice(0, at) + fresh + text.slice(at + 1);
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const sound: Change = (chance, text) =>
	atSomePlace(text, chance, (one) => (isHan(one) ? sameSound(chance, one) : undefined));
const nearly: Change = (chance, text) =>
	atSomePlace(text, chance, (one) => (isHan(one) ? nearSound(chance, one) : undefined));
const shape: Change = (chance, text) => atSomePlace(text, chance, (one) => lookAlike(chance, one));
const dropped: Change = (chance, text) => atSomePlace(text, chance, () => '');
const doubled: Change = (chance, text) => atSomePlace(text, chance, (one) => one + one);
const inserted: Change = (chance, text) =>
	atSomePlace(text, chance, (one) => one + chance.pick<string>('的之中大小华新'));
const turned: Change = (chance, text) => {
	const at = chance.below(text.length - 1);
	return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
};
const rotated: Change = (chance, text) => {
	const at = 2 + chance.below(text.length - 3);
	return `${text.slice(at)}${chance.pick(['', ' '])}${text.slice(0, at)}`;
};
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

const latin: GoldMaker = either(
	onCore((chance, core) => syllablesOf(core).join(chance.pick(['', ' ']))),
	onCore((chance, core) =>
		chance.happens(0.5)
			? syllablesOf(core, 'symbol').join(' ')
			: Array.from(core, syllableOf).join(''),
	),
);
const letters: GoldMaker = either(
	onCore((_, core) =>
		core.length < 6 ? undefined : Array.from(core, (one) => syllableOf(one)[0]).join(''),
	),
	(_, subject, ground) => {
		const q = Array.from(bare(subject.name), (one) => syllableOf(one)[0]).join('');
		const same = ground.initials.named(subject.name).map(({ uscc }) => uscc);
		return same.length > 2 ? undefined : made(q, same, 'initials of the whole name');
	},
);
const halfLatin = both((chance, text) => {
	const at = 1 + chance.below(text.length - 2);
	const until = at + 1 + chance.below(text.length - at);
	return text.slice(0, at) + syllablesOf(text.slice(at, until)).join('') + text.slice(until);
});

const misreadings: readonly (readonly [RegExp, string])[] = [
	[/0/, 'O'],
	[/1/, 'I'],
	[/2/, 'Z'],
	[/5/, 'S'],
	[/U/, 'V'],
	[/^(.{4})(.{4})(.{4})/, '$1 $2 $3 '],
];
const misreadCode: GoldMaker = (chance, { uscc }) => {
	const [from, to] = chance.pick(misreadings);
	const q = uscc.replace(from, to);
	return q === uscc ? undefined : made(q, [uscc], `${from} as ${to}`);
};
const wideCode: GoldMaker = (_, { uscc }) =>
	made(
		uscc.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
		[uscc],
		'full width',
	);

const shopSign: GoldMaker = (_, subject, ground) => {
	const [other] = subject.otherNames;
	if (other !== undefined) {
		return made(
			other,
			ground.letters.named(other).map(({ uscc }) => uscc),
			'other name',
		);
	}
	if (ground.subjects[0]?.registrationNumber !== undefined) return undefined;
	const start = coreOf(subject).slice(0, 3);
	return ground.letters.holding(start)?.length === 1
		? made(start, [subject.uscc], 'start')
		: undefined;
};

const around = [
	'%是真的吗',
	'名称：%',
	'（%）',
	'查一下%谢谢',
	'客户：%，电话0791-12345678',
	'%有没有被处罚过',
];

const rote: Partial<Record<GoldClass, GoldMaker>> = {
	uscc: (_, { uscc }) => made(uscc, [uscc], 'as it stands'),
	'uscc-part': (chance, { uscc }, { codesWith }) => {
		const piece = chance.pick([
			uscc.slice(-8),
			uscc.slice(8),
			uscc.slice(0, 14),
			uscc.slice(8, 16),
		]);
		return made(piece, codesWith(piece, 1), 'piece');
	},
	'uscc-slips': either(misreadCode, wideCode),
	'full-name': (_, subject, { letters: pool }) =>
		made(subject.name, pool.family(subject), 'as it stands'),
	'short-name': (_, subject, ground) => {
		const core = distinctCore(subject, ground);
		return core === undefined ? undefined : made(core, ground.letters.family(subject), 'core');
	},
	'word-order': both(rotated),
	brand: shopSign,
	pinyin: latin,
	initials: letters,
	'mixed-script': halfLatin,
	homophone: both(sound),
	'near-homophone': both(nearly),
	'look-alike': both(shape),
	missing: both(dropped),
	extra: either(both(doubled), both(inserted)),
	swapped: both(turned),
	traditional: both((_, text) => toTraditional(text)),
	numbers: onName((_, name) =>
		name.replace(/[一二三四五六七八九]/g, (word) => `${'一二三四五六七八九'.indexOf(word) + 1}`),
	),
	brackets: (chance, { name }, { letters: pool }) =>
		/[（(]/.test(name)
			? made(
					name.replace(/[（()）]/g, chance.pick(['', ' '])),
					pool.named(name).map(({ uscc }) => uscc),
					'no brackets',
				)
			: undefined,
	pasted: either(
		onName((chance, name) => chance.pick(around).replace('%', name)),
		onCore((chance, core) => chance.pick(around).replace('%', core)),
	),
	mixed: both((chance, text) => {
		const once = chance.pick([sound, shape, dropped, turned])(chance, text);
		return (
			once &&
			chance.pick([
				nearly,
				inserted,
				rotated,
				(_: SeededChance, one: string) => toTraditional(one),
			])(chance, once)
		);
	}),
};

/** The stranger's queries; all of them are test. */
export function makeUnseen(ground: GoldGround): GoldQuery[] {
	return (Object.entries(rote) as [GoldClass, GoldMaker][]).flatMap(([goldClass, maker], at) =>
		makeClass(ground, goldClass, maker, new SeededChance(unseenSeed + at), perClass).map(
			(query) => ({ ...query, split: 'test' as const }),
		),
	);
}
