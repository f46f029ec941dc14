// SPDX-License-Identifier: MIT
// Memory in the page: flat over many texts, and a clear error with a fresh worker when there is none left.
// FAULTLINE_ANALYSES=10000 runs the long form.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/lib/serve.js';
import { idle, open_browser, read_in_page, ready, watched_page } from '../support/browser.mjs';
import { ROOT } from '../support/engine.mjs';

const MB = 1024 * 1024;
const ANALYSES = Number(process.env.FAULTLINE_ANALYSES ?? 2000);
let server, browser;
before(async () => {
  server = await serve(join(ROOT, 'dist'));
  browser = await open_browser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const texts = [...['own', 'other-a', 'other-b', 'other-c'].flatMap((name) => readFileSync(join(ROOT, `tests/drafts/${name}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text)),
  ...readdirSync(join(ROOT, 'tests/golden')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(ROOT, 'tests/golden', name), 'utf8'))];

test(`${ANALYSES} analyses leave both heaps as they were after the first third`, async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { page, seen } = await watched_page(context);
  await page.goto(server.address);
  await ready(page);
  const measure = await page.evaluate(async ({ all, count }) => {
    const { createAnalyser } = await import('/engine/engine.js');
    const analyser = await createAnalyser();
    let state = 7;
    const random = (below) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
    const sentences = all.flatMap((text) => text.split(/(?<=[.!?])\s+/));
    const text_of = (i) => (i % 5 === 4 ? all[random(all.length)].replace(/\d/g, () => random(10)) : Array.from({ length: 14 }, () => sentences[random(sentences.length)]).join(' '));
    const measured = [];
    for (let i = 1; i <= count; i += 1) {
      await analyser.analyse(text_of(i), { today: '2026-01-15' });
      if (i % Math.floor(count / 3) === 0) measured.push({ after: i, wasm: await analyser.memory(), js: performance.memory.usedJSHeapSize });
    }
    analyser.dispose();
    return measured;
  }, { all: texts, count: ANALYSES });
  for (const { after: done, wasm, js } of measure) console.log(`# after ${done}: engine ${(wasm / MB).toFixed(1)} MB, JavaScript ${(js / MB).toFixed(1)} MB`);
  const [first, , last] = measure;
  assert.ok(last.wasm <= first.wasm * 1.25, `the engine grew from ${first.wasm} to ${last.wasm} bytes`);
  assert.ok(last.wasm <= 160 * MB, `the engine holds ${last.wasm} bytes`);
  assert.ok(last.js <= first.js + 25 * MB, `the page grew from ${first.js} to ${last.js} bytes`);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('an engine without memory says so, keeps the text and is replaced', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { page } = await watched_page(context);
  // The same engine, allowed 56 MB instead of 1 GB.
  const glue = readFileSync(join(ROOT, 'dist/engine/faultline.js'), 'utf8');
  assert.ok(glue.includes('1073741824'), 'the glue holds its limit as this number');
  await context.route('**/engine/faultline.js', (route) => route.fulfill({ body: glue.replaceAll('1073741824', String(56 * MB)), contentType: 'text/javascript' }));
  await page.goto(server.address);
  await ready(page);
  const long = 'I complained to the council about my bins in May 2025 and it did nothing. '.repeat(270_000);
  await page.evaluate((text) => { document.querySelector('#source').value = text; }, long);
  await page.click('#analyse');
  await page.waitForSelector('#error:not([hidden])', { timeout: 120_000 });
  assert.match(await page.textContent('#error'), /stopped and has been restarted/);
  assert.equal((await page.inputValue('#source')).length, long.length, 'the text is still there');
  await read_in_page(page, 'I complained to Leeds City Council about my bins in May 2025. I want an apology.', 'complaint');
  await idle(page);
  assert.match(await page.textContent('#result'), /Leeds City Council/);
  await context.close();
});
