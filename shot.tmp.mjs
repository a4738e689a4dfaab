import { chromium } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { browserFlags } from './scripts/browser-flags.mjs';
const base = process.env.BASE ?? 'http://127.0.0.1:4213';
const [out, ...specs] = process.argv.slice(2);
// spec: name|path|WxH|scheme|full
const b = await chromium.launch({ args: browserFlags, ...findBrowser() });
for (const s of specs) {
  const [name, path, size='360x740', scheme='light', mode=''] = s.split('|');
  const [width,height] = size.split('x').map(Number);
  const c = await b.newContext({ viewport:{width,height}, colorScheme: scheme, locale:'zh-CN', timezoneId:'Asia/Shanghai', javaScriptEnabled: !process.env.NOJS, serviceWorkers:'block', forcedColors: mode.includes('forced')?'active':'none' });
  const p = await c.newPage();
  p.on('console', m => m.type()==='error' && console.log(name, m.text()));
  await p.goto(base+path, {waitUntil: process.env.NOJS ? 'load' : 'networkidle', timeout: 120000});
  if (mode.includes('open')) await p.locator('details summary').first().click();
  const m = mode.match(/scroll(\d+)/); if (m) { await p.mouse.wheel(0, Number(m[1])); await p.waitForTimeout(400); }
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: mode.includes('full') });
  await c.close();
}
await b.close();
if (specs.length > 1) {
  const fs = await import('node:fs');
  const bb = await chromium.launch({ args: browserFlags, ...findBrowser() });
  const p = await bb.newPage({ viewport: { width: 1900, height: 900 } });
  const imgs = specs.map(s => s.split('|')[0]).map(n => `<figure style="margin:0"><img style="max-height:${process.env.MH ?? 1500}px;border:1px solid #999" src="data:image/png;base64,${fs.readFileSync(`${out}/${n}.png`).toString('base64')}"></figure>`).join('');
  await p.setContent(`<body style="margin:8px;background:#bbb;display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start;width:max-content;max-width:${process.env.MW ?? 1880}px">${imgs}</body>`);
  await (await p.$('body')).screenshot({ path: `${out}/all.png` });
  await bb.close();
}
