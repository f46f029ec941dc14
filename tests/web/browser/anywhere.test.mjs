// SPDX-License-Identifier: MIT
// Without a network after the first visit, and as one file from a double-click.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../../scripts/lib/serve.js';
import { open_browser, read_in_page, ready, watched_page } from '../../support/browser.mjs';
import { ROOT } from '../../support/engine.mjs';

let browser;
before(async () => { browser = await open_browser(); });
after(() => browser?.close());
const decision = readFileSync(join(ROOT, 'web/examples/decision.txt'), 'utf8');

test('after the first visit the page works with no server at all', async () => {
  const server = await serve(join(ROOT, 'dist'));
  const context = await browser.newContext();
  const { page, seen } = await watched_page(context);
  await page.goto(server.address);
  await ready(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await server.close();
  await page.reload();
  await ready(page);
  await read_in_page(page, decision);
  assert.match(await page.textContent('#result'), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'the index is there too');
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('the single file reads a decision from file:// and asks for nothing', async () => {
  const context = await browser.newContext();
  const { page, seen } = await watched_page(context);
  await page.goto(pathToFileURL(join(ROOT, 'dist/faultline.html')).href);
  await ready(page);
  await read_in_page(page, decision);
  assert.match(await page.textContent('#result'), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'similar decisions');
  await page.evaluate(() => { document.querySelector('#input').open = true; });
  await page.click('[data-example="complaint"]');
  await page.waitForSelector('[data-view="complaint"]', { timeout: 60_000 });
  assert.deepEqual(seen.requests.filter((url) => !/^(file|blob|data):/.test(url)), []);
  assert.deepEqual(seen.problems, []);
  await context.close();
});
