// A registration file of any length, made as it is written: the bench's own memory stays out of it.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { organisationCheckCharacter } from '../../api-client/src/identifiers/organisation-code.ts';
import { usccCheckCharacter } from '../../api-client/src/identifiers/uscc-check.ts';

const header =
	'企业名称,统一社会信用代码,登记状态,法定代表人,住所,行政区划代码,成立日期,登记机关,经营范围\n';
const brands = Array.from('云栖鹤寿康洁美安泰瑞丰和顺德隆昌盛永兴福源长青松柏竹溪');
const trades = ['养老服务', '家政服务', '旅行社', '医疗器械', '商贸', '餐饮管理', '物业', '科技'];

function pick<Item>(items: readonly Item[], at: number): Item {
	return items[at % items.length] as Item;
}

function rowOf(index: number): string {
	const body = index.toString().padStart(8, '0');
	const organisation = body + organisationCheckCharacter(body);
	const main = `91369900${organisation}`;
	const brand = [index, index >> 3, index >> 7].map((at) => pick(brands, at)).join('');
	const name = `南昌${brand}${pick(trades, index)}有限公司第${index}分公司`;
	return (
		`${name},${main}${usccCheckCharacter(main)},存续,甲某,南昌市青云谱区云栖路${index}号,360104,` +
		`2019-03-01,南昌市青云谱区市场监督管理局,${pick(trades, index)}；咨询服务；货物销售\n`
	);
}

/** Writes `count` valid registration rows of division 369900 as CSV. */
export async function writeRegistrationRows(path: string, count: number): Promise<void> {
	const file = createWriteStream(path);
	file.write(header);
	for (let index = 1; index <= count; index += 1) {
		if (!file.write(rowOf(index))) await once(file, 'drain');
	}
	file.end();
	await finished(file);
}
