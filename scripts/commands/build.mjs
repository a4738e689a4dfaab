// `npm run build`: all parts, or the ones that are named. Always builds: who asks wants to see it.
import { build, messages, site, widget } from '../lib/build.mjs';
import { Complaint } from '../lib/complaint.mjs';

const parts = { messages, widget, site };

export async function run(names) {
	const wanted = names.length > 0 ? names : ['widget', 'site'];
	for (const name of wanted) {
		if (!(name in parts)) {
			throw new Complaint(`There is no part "${name}": name ${Object.keys(parts).join(', ')}.`);
		}
		await build(parts[name]);
	}
}
