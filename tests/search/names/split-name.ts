// A registered name taken apart by the rule of Chinese law: place, trade name 字号, trade, legal
// form, and what a branch hangs on. Written for counting and for making queries; it is on purpose
// not the product's own reading of a name, which the queries are there to try.
import { placeForms } from './places.ts';

/** The parts of a name, each as it stands there; joined in this order they give the name. */
export interface NameParts {
	readonly place: string;
	/** 字号 */
	readonly brand: string;
	readonly trade: string;
	readonly form: string;
	/** 南昌分公司, 第二门市部; empty for who is no branch. */
	readonly branch: string;
}

const FORM =
	/(股份有限公司|有限责任公司|集团有限公司|[(（]集团[)）]有限公司|有限公司|集团公司|公司|农民专业合作社联合社|农民专业合作社|专业合作社|合作社)/g;
const OTHER_FORM =
	/(商行|经营部|服务部|门市部|营业部|批发部|工作室|事务所|供应站|加油站|幼儿园|养老院|敬老院|诊所|药房|药店|超市|酒店|宾馆|饭店|餐馆|中心|学会|协会|医院|学校|加工厂|农场|林场|厂|店|部|社|行|场|院|馆|站|园)$/;
const PARTNERSHIP = /[(（][^()（）]*合伙[)）]$/;

const PLACES = placeForms();
const LONGEST_TRADE = 10;

function takePlace(name: string): string {
	let at = 0;
	for (;;) {
		const rest = name.slice(at);
		// 江西 + 南昌市 + 青山湖区: at most one of each, so at most three turns find anything.
		const place = PLACES.find((form) => rest.startsWith(form));
		// A name needs two characters more than its places.
		if (place === undefined || at + place.length + 2 > name.length) return name.slice(0, at);
		at += place.length;
	}
}

function splitForm(text: string): readonly [body: string, form: string, branch: string] {
	const partnership = PARTNERSHIP.exec(text)?.[0] ?? '';
	const bare = text.slice(0, text.length - partnership.length);
	const found = [...bare.matchAll(FORM)].find(({ index }) => index >= 2);
	if (found !== undefined) {
		const end = found.index + found[0].length;
		return [bare.slice(0, found.index), found[0], bare.slice(end) + partnership];
	}
	const other = OTHER_FORM.exec(bare)?.[0] ?? '';
	return [bare.slice(0, bare.length - other.length), other + partnership, ''];
}

/** Takes names apart with a list of trades; a trade is the longest known end of what is left. */
export class NameSplitter {
	readonly #trades: ReadonlySet<string>;

	constructor(trades: Iterable<string>) {
		this.#trades = new Set(trades);
	}

	split(name: string): NameParts {
		const place = takePlace(name);
		const [body, form, branch] = splitForm(name.slice(place.length));
		const trade = this.#tradeOf(body);
		return { place, brand: body.slice(0, body.length - trade.length), trade, form, branch };
	}

	#tradeOf(body: string): string {
		// A trade name has two characters at least.
		for (let length = Math.min(LONGEST_TRADE, body.length - 2); length > 1; length -= 1) {
			const end = body.slice(-length);
			if (this.#trades.has(end)) return end;
		}
		return '';
	}
}
