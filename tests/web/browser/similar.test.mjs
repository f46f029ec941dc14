// SPDX-License-Identifier: MIT
// Similar decisions on the built page: what is counted, what filters do, and what is said about it.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../scripts/lib/serve.js';
import { idle, open_browser, ready, watched_page } from '../../support/browser.mjs';
import { ROOT } from '../../support/engine.mjs';

let server, browser, page, seen;
before(async () => {
  server = await serve(join(ROOT, 'dist'));
  browser = await open_browser();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  ({ page, seen } = await watched_page(context));
  await page.goto(server.address);
  await ready(page);
  await page.evaluate(() => { document.querySelector('#input').open = true; });
  await page.click('[data-example="complaint"]');
  await page.waitForSelector('[data-view="complaint"]', { timeout: 60_000 });
  await idle(page);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const all_shown = async () => {
  while (await page.locator('#similar [name="more"]').count() > 0) await page.click('#similar [name="more"]');
};
const hits = () => page.$$eval('#similar [data-hit]', (cards) => cards.map((card) => ({ reference: card.dataset.hit, words: card.textContent })));
const column = (table, i) => table.$$eval('tbody tr', (rows, at) => rows.map((row) => Number(row.querySelectorAll('.count')[at].textContent)), i);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

// Does what asks for another search, and waits until its list stands there.
async function searched_by(action) {
  await page.evaluate(() => document.querySelector('#similar section').setAttribute('data-before', ''));
  await action();
  await page.waitForSelector('#similar section:not([data-before])', { timeout: 60_000 });
  await all_shown();
}

const choose = (name, value) => searched_by(async () => {
  await page.evaluate(() => { document.querySelector('#similar details').open = true; });
  await page.locator(`#similar [name="${name}"]`).selectOption(value);
});

test('outcomes are counted over the decisions listed and over the hundred nearest, and that is said', async () => {
  await all_shown();
  const table = await page.$('#similar .bars');
  assert.deepEqual(await table.$$eval('thead th', (heads) => heads.slice(1).map((head) => head.textContent)), ['of the 30 listed', 'of the 100 nearest']);
  assert.equal(sum(await column(table, 0)), (await hits()).length);
  assert.equal(sum(await column(table, 1)), 100);
  assert.match(await page.textContent('#similar'), /not the Ombudsman’s statistics and not odds/);
});

test('every card tells why it is listed, that the summary is ours, and where the decision is', async () => {
  for (const { words } of await hits()) {
    assert.match(words, /Why it is listed/);
    assert.match(words, /may be incomplete/);
    assert.match(words, /Read the decision itself/);
  }
});

test('a filter leaves only what it names, and clearing it brings the list back', async () => {
  const before_it = await hits();
  await choose('outcome', 'upheld');
  assert.ok((await hits()).length > 0);
  for (const { words } of await hits()) assert.match(words, /Upheld/);
  const table = await page.$('#similar .bars');
  assert.equal((await column(table, 0)).length, 1, 'one outcome is left to count');
  await choose('outcome', '');
  assert.deepEqual(await hits(), before_it);
});

test('a part of the subject and a council can be chosen from those in the list', async () => {
  for (const name of ['subcategory', 'authority']) {
    const value = await page.locator(`#similar [name="${name}"] option`).nth(1).getAttribute('value');
    await choose(name, value);
    const left = await hits();
    assert.ok(left.length > 0, name);
    for (const { words } of left) assert.ok(words.includes(value), `${name} ${value}`);
    await choose(name, '');
  }
});

test('another kind of similarity gives another order', async () => {
  const by_matter = (await hits()).map(({ reference }) => reference);
  await searched_by(() => page.locator('#similar [name="by"][value="grounds"]').check({ force: true }));
  assert.notDeepEqual((await hits()).map(({ reference }) => reference), by_matter);
  assert.deepEqual(seen.problems, []);
});
