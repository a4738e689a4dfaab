// The picture of a run: a line for each engine from its p50 to its p99 on a logarithmic scale, and
// how good its answers are beside it. Light or dark as the reader's screen is.
import type { SearchFigures } from './figures.ts';
import { type Contender, contenders } from './peer-rows.ts';
import { decimal, duration, whole } from './units.ts';

const width = 960;
const plot = { left: 220, right: 690, top: 96 };
const rowHeight = 40;
const columns = [
	{ title: 'MRR@10', x: 790 },
	{ title: 'recall@10', x: 890 },
] as const;
/** Milliseconds at the ends of the scale: below nothing is felt, above nobody waits. */
const scale = { from: 0.1, to: 10_000 };
const ticks = [0.1, 1, 10, 100, 1_000, 10_000];

const styles = `
	text { font: 14px system-ui, sans-serif; fill: #1f2328; }
	.title { font-size: 18px; font-weight: 600; }
	.quiet { fill: #59636e; font-size: 12px; }
	.ours { font-weight: 600; }
	.grid { stroke: #d1d9e0; }
	.span { stroke: #818b98; stroke-width: 4; stroke-linecap: round; }
	.span.ours { stroke: #0a6b5b; }
	.end { fill: #818b98; }
	.end.ours { fill: #0a6b5b; }
	.ground { fill: #ffffff; }
	@media (prefers-color-scheme: dark) {
		text { fill: #f0f6fc; }
		.quiet { fill: #9198a1; }
		.grid { stroke: #3d444d; }
		.span.ours { stroke: #4cc9b0; }
		.end.ours { fill: #4cc9b0; }
		.ground { fill: #0d1117; }
	}
`;

function xOf(milliseconds: number): number {
	const within = Math.min(scale.to, Math.max(scale.from, milliseconds));
	const share = Math.log(within / scale.from) / Math.log(scale.to / scale.from);
	return Math.round(plot.left + share * (plot.right - plot.left));
}

function text(x: number, y: number, words: string, kind = '', anchor = 'start'): string {
	return `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${words}</text>`;
}

function drawScale(bottom: number): string {
	return ticks
		.map((tick) => {
			const x = xOf(tick);
			const line = `<line class="grid" x1="${x}" x2="${x}" y1="${plot.top - 16}" y2="${bottom}"/>`;
			return line + text(x, bottom + 18, duration(tick), 'quiet', 'middle');
		})
		.join('\n');
}

function drawEngine({ name, isOurs, latency, judgement }: Contender, row: number): string {
	const y = plot.top + row * rowHeight + rowHeight / 2;
	const kind = isOurs ? 'ours' : '';
	const [from, to] = [xOf(latency.p50), xOf(latency.p99)];
	const [mrr, recall] = columns;
	return [
		text(24, y + 5, name, kind),
		`<line class="span ${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`,
		`<circle class="end ${kind}" cx="${from}" cy="${y}" r="6"/>`,
		`<rect class="end ${kind}" x="${to - 5}" y="${y - 5}" width="10" height="10"/>`,
		text(
			(from + to) / 2,
			y - 10,
			`${duration(latency.p50)} – ${duration(latency.p99)}`,
			'quiet',
			'middle',
		),
		text(mrr.x, y + 5, decimal(judgement.mrr), kind, 'end'),
		text(recall.x, y + 5, decimal(judgement.recall), kind, 'end'),
	].join('\n');
}

/** The picture as SVG. */
export function drawPicture(figures: SearchFigures): string {
	const engines = contenders(figures);
	const bottom = plot.top + engines.length * rowHeight + 8;
	const height = bottom + 40;
	const title = `Search over ${whole(figures.subjects)} names: how long, how good`;
	const described = engines
		.map(
			({ name, latency, judgement }) =>
				`${name}: p50 ${duration(latency.p50)}, p99 ${duration(latency.p99)}, MRR ${decimal(judgement.mrr)}, recall ${decimal(judgement.recall)}`,
		)
		.join('; ');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title what">
<title id="title">${title}</title>
<desc id="what">${described}</desc>
<style>${styles}</style>
<rect class="ground" width="${width}" height="${height}" rx="8"/>
${text(24, 36, title, 'title')}
${text(24, 60, '● half of the queries are answered within   ■ 99 of 100 are', 'quiet')}
${columns.map(({ title: heading, x }) => text(x, plot.top - 20, heading, 'quiet', 'end')).join('\n')}
${drawScale(bottom)}
${engines.map(drawEngine).join('\n')}
</svg>
`;
}
