// The frame: the picture as a link, on a page of our own that somebody else shows. Complete without
// script; with script it reports its height, asks the browser whose page it is on where nobody said so,
// and asks anew when its time is over. Without, the refresh has no referrer, and ends what was said.
import { createHash } from 'node:crypto';
import { type EmbedLanguage, embedWords } from '@zhixin/api-client/embed';
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style =
	'html{color-scheme:light dark;background:transparent}body{margin:0;font:14px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}a{display:block;width:fit-content;border-radius:10px}a:focus-visible{outline:3px solid currentColor;outline-offset:-3px}svg{display:block;max-width:100%;height:auto}p{margin:0;padding:4px 8px}';

// Documented in docs/embedding.md. Nothing is listened to; height and code are no secret, so a parent
// that nobody can name hears them too. Where the request did not say who shows the frame, the browser may
// all the same: `ancestorOrigins` is its word and no page's. A reload says no referrer either.
const script = `(()=>{const{uscc,parent:told,left,origins}=document.body.dataset,by=location.ancestorOrigins?.[0],seen=by==='null'?'':by,to=told||seen||'*',inner=origins!=null&&seen&&document.getElementById(origins.split(' ').includes(seen)?'home':'elsewhere');if(inner){document.querySelector('a').replaceChildren(inner.content);document.querySelector('p')?.remove()}const say=()=>parent.postMessage({type:'zhixin:height',height:Math.ceil(document.documentElement.getBoundingClientRect().height),uscc},to);new ResizeObserver(say).observe(document.documentElement);let due=Date.now()+Number(left);const look=()=>{if(Date.now()>=due){due=Date.now()+60000;navigator.onLine?location.reload():document.body.replaceChildren()}};setInterval(look,5000);document.addEventListener('visibilitychange',look)})()`;

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
	/** What is shown as soon as the browser says whose page it is, where the request did not. */
	readonly byParent?:
		| {
				readonly origins: readonly string[];
				/** The picture on one of those. */
				readonly home: string;
				/** The picture anywhere else. */
				readonly elsewhere: string;
		  }
		| undefined;
}

/** The document and the policy that allows exactly what is in it. */
export function frameDocument(frame: Frame): { readonly html: string; readonly policy: string } {
	const { byParent, language, left, parent, picture, proof, remark, title, uscc } = frame;
	const others = byParent === undefined ? [] : [byParent.home, byParent.elsewhere];
	const own = [picture, ...others].map((one) => pictureStyle.exec(one)?.[1] ?? '');
	const styles = [...new Set([style, ...own].map(hash))].join(' ');
	const policy = `default-src 'none'; style-src ${styles}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
	const link =
		proof === undefined
			? picture
			: `<a href="${escapeXml(proof)}" target="_blank" rel="noopener" referrerpolicy="no-referrer" title="${escapeXml(embedWords[language].look)}">${picture}</a>`;
	const templates =
		byParent === undefined
			? ''
			: `<template id="home">${byParent.home}</template><template id="elsewhere">${byParent.elsewhere}</template>`;
	const registered =
		byParent === undefined ? '' : ` data-origins="${escapeXml(byParent.origins.join(' '))}"`;
	const seconds = Math.max(1, Math.ceil(left / 1_000));
	const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><noscript><meta http-equiv="refresh" content="${seconds}"></noscript><title>${escapeXml(title)}</title><style>${style}</style></head><body data-uscc="${escapeXml(uscc)}" data-parent="${escapeXml(parent ?? '')}" data-left="${Math.round(left)}"${registered}>${link}${remark === undefined ? '' : `<p>${escapeXml(remark)}</p>`}${templates}<script>${script}</script></body></html>`;
	return { html, policy };
}
