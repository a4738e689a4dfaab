// The frame: the picture as a link, on a page of our own that somebody else shows. Complete without
// script; with script it reports its height and asks anew when its time is over.
import { createHash } from 'node:crypto';
import { type EmbedLanguage, embedWords } from '@zhixin/api-client/embed';
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style =
	'html{color-scheme:light dark;background:transparent}body{margin:0;font:14px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}a{display:block;width:fit-content;border-radius:10px}a:focus-visible{outline:3px solid currentColor;outline-offset:-3px}svg{display:block;max-width:100%;height:auto}p{margin:0;padding:4px 8px}';

// Documented in docs/embedding.md. Nothing is listened to; height and code are no secret, so a parent
// that nobody can name hears them too.
const script = `(()=>{const{uscc,parent:to,left}=document.body.dataset,say=()=>parent.postMessage({type:'zhixin:height',height:Math.ceil(document.documentElement.getBoundingClientRect().height),uscc},to||'*');new ResizeObserver(say).observe(document.documentElement);let due=Date.now()+Number(left);const look=()=>{if(Date.now()>=due){due=Date.now()+60000;navigator.onLine?location.reload():document.body.replaceChildren()}};setInterval(look,5000);document.addEventListener('visibilitychange',look)})()`;

const pictureStyle = /<style>([\s\S]*?)<\/style>/;

/** What a frame shows. */
export interface Frame {
	readonly language: EmbedLanguage;
	readonly title: string;
	readonly uscc: string;
	/** The picture of the badge. */
	readonly picture: string;
	/** Where the link leads. */
	readonly proof: string | undefined;
	/** The origin that shows the frame, where it is known. */
	readonly parent: string | undefined;
	/** A sentence below the picture, where something has to be said about the page around it. */
	readonly remark: string | undefined;
	/** How many milliseconds it may be shown. */
	readonly left: number;
}

/** The document and the policy that allows exactly what is in it. */
export function frameDocument(frame: Frame): { readonly html: string; readonly policy: string } {
	const { language, left, parent, picture, proof, remark, title, uscc } = frame;
	const own = pictureStyle.exec(picture)?.[1] ?? '';
	const styles = [style, own].map(hash).join(' ');
	const policy = `default-src 'none'; style-src ${styles}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
	const link =
		proof === undefined
			? picture
			: `<a href="${escapeXml(proof)}" target="_blank" rel="noopener" referrerpolicy="no-referrer" title="${escapeXml(embedWords[language].look)}">${picture}</a>`;
	const seconds = Math.max(1, Math.ceil(left / 1_000));
	const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="${seconds}"><title>${escapeXml(title)}</title><style>${style}</style></head><body data-uscc="${escapeXml(uscc)}" data-parent="${escapeXml(parent ?? '')}" data-left="${Math.round(left)}">${link}${remark === undefined ? '' : `<p>${escapeXml(remark)}</p>`}<script>${script}</script></body></html>`;
	return { html, policy };
}
