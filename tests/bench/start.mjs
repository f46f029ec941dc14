// SPDX-License-Identifier: MIT
// From an empty cache to the first answer in Chromium: our page, and a page that loads MiniSearch with the same
// records, from the records and from a saved index. Transfer sizes are what brotli makes of each file asked for.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../scripts/lib/serve.js';
import { example, open_browser } from '../support/browser.mjs';
import { ROOT } from '../support/engine.mjs';
import { percentile, print, quick, save } from './measure.mjs';

const require = createRequire(import.meta.url);
const MiniSearch = require('minisearch');
const fields = ['complaint', 'reasoning', 'topics', 'lay', 'category'];
const records = readFileSync(join(ROOT, 'web/precedents/decisions.jsonl'), 'utf8').trim().split('\n').map((line, id) => {
  const r = JSON.parse(line);
  return { id, reference: r.reference, authority: r.authority, date: r.date, url: r.url, complaint: r.complaint ?? '', reasoning: r.reasoning ?? '',
    topics: (r.topics ?? []).join('. '), lay: (r.lay ?? []).join('. '), category: `${r.category} ${r.subcategory}` };
});

// The peers' pages: what their manual says, and the list of records that a result is shown from.
const peers = mkdtempSync(join(tmpdir(), 'faultline-start-'));
const put = (name, text) => writeFileSync(join(peers, name), text);
put('minisearch.js', readFileSync(join(require.resolve('minisearch'), '../../es/index.js')));
put('records.json', JSON.stringify(records));
const saved = new MiniSearch({ fields, storeFields: ['reference', 'authority', 'date', 'url', 'complaint', 'reasoning'] });
saved.addAll(records);
put('index.json', JSON.stringify(saved));
const page_with = (load) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer</title><link rel="icon" href="data:,"><body><textarea></textarea><script type="module">
import MiniSearch from './minisearch.js';
const fields = ${JSON.stringify(fields)};
${load}
window.answer = (text) => index.search(text).slice(0, 10);
document.body.setAttribute('data-ready', '');
</script></body></html>`;
put('records.html', page_with("const index = new MiniSearch({ fields }); index.addAll(await (await fetch('records.json')).json());"));
put('saved.html', page_with(`const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), { fields, storeFields: ${JSON.stringify(['reference', 'authority', 'date', 'url', 'complaint', 'reasoning'])} });`));

const ours = await serve(join(ROOT, 'dist'));
const theirs = await serve(peers, { headers: {} });
const browser = await open_browser();
const text = example('complaint');

async function visit(address, ask) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Set();
  context.on('request', (request) => asked.add(request.url()));
  await page.addInitScript(() => {
    new MutationObserver(() => { if (document.body?.hasAttribute('data-ready')) window.ready_at ??= performance.now(); })
      .observe(document, { attributes: true, subtree: true, childList: true });
  });
  await page.goto(address);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  const times = await page.evaluate(() => {
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
    return { load: loadEventEnd, ready: window.ready_at };
  });
  const answer = await ask(page);
  await context.close();
  return { ...times, after_load: times.ready - times.load, answer, asked: [...asked] };
}

const ask_us = (page) => page.evaluate(async (words) => {
  const { createAnalyser } = await import('/engine/engine.js');
  const analyser = await createAnalyser();
  const start = performance.now();
  await analyser.analyse(words, { kind: 'complaint', top: 10 });
  return performance.now() - start;
}, text);
const ask_them = (page) => page.evaluate((words) => {
  const start = performance.now();
  window.answer(words);
  return performance.now() - start;
}, text);

const pages = [
  ['faultline: checks and similar decisions', ours.address, ask_us, join(ROOT, 'dist')],
  ['MiniSearch from the records', `${theirs.address}records.html`, ask_them, peers],
  ['MiniSearch from a saved index', `${theirs.address}saved.html`, ask_them, peers],
];
const runs = new Map(pages.map(([name]) => [name, []]));
for (let i = 0; i < (quick ? 3 : 9); i += 1) for (const [name, address, ask] of pages) runs.get(name).push(await visit(address, ask));

const bytes = (folder, urls) => [...new Set(urls.map((url) => new URL(url).pathname.replace(/\/$/, '/index.html')))]
  .reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder, path))).length, 0);
const middle = (list, key) => percentile(list.map((run) => run[key]).sort((a, b) => a - b), 0.5);
const rows = pages.map(([name, , , folder]) => {
  const list = runs.get(name).slice(1);  // the first visit of a browser's life also starts its processes
  return { page: name, load_ms: middle(list, 'load'), ready_ms: middle(list, 'ready'), ready_after_load_ms: middle(list, 'after_load'),
    most_after_load_ms: Math.max(...list.map((run) => run.after_load)), first_answer_ms: middle(list, 'answer'), transfer_kB: bytes(folder, list[0].asked) / 1000 };
});
print('From an empty cache to the first answer (medians)', rows);
save('start', { runs: runs.get(pages[0][0]).length - 1, rows });
await browser.close();
await ours.close();
await theirs.close();
rmSync(peers, { recursive: true, force: true });
process.exitCode = rows[0].ready_after_load_ms <= 300 ? 0 : 1;
