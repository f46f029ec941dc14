// SPDX-License-Identifier: MIT
// Hostile inputs through the real page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/lib/serve.js';
import { idle, open_browser, read_in_page, ready, watched_page } from '../support/browser.mjs';
import { ROOT } from '../support/engine.mjs';
import { hostile_inputs } from './inputs.mjs';

const SANE = 'I complained to Leeds City Council about my bins in May 2025. It sent its final reply in June. I want an apology.';
let server, browser;
before(async () => {
  server = await serve(join(ROOT, 'dist'));
  browser = await open_browser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function opened(prepare = async () => {}) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { page, seen } = await watched_page(context);
  await prepare(page);
  await page.goto(server.address);
  await ready(page);
  return { page, seen, context };
}

// Hands the input to the page as a browser does: a paste into the box, which goes in as text where the page leaves it
// to the browser, or a file dropped on it.
async function hand_over(page, { how, name, text, html, bytes, big, megabytes = 10 }) {
  await page.evaluate(async ({ how: way, name: title, plain, rich, base64, unit, size }) => {
    const grown = unit && unit.repeat(Math.ceil((size * 1024 * 1024) / unit.length));
    const transfer = new DataTransfer();
    document.querySelector('#input').open = true;
    if (way === 'drop') {
      const body = base64 !== undefined ? Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) : grown;
      transfer.items.add(new File([body], title));
      document.body.setAttribute('data-busy', '');  // until the page has taken it up
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      return;
    }
    const box = document.querySelector('#source');
    transfer.setData('text/plain', plain ?? grown);
    if (rich) transfer.setData('text/html', rich);
    box.focus();
    box.select();
    const taken = !box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    if (!taken) {
      box.value = plain ?? grown;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector('#analyse').click();
  }, { how, name, plain: text, rich: html, base64: bytes?.toString('base64'), unit: big, size: megabytes });
  // A drop is over when the text was read or an error stands there.
  if (how === 'drop') await page.waitForSelector('#error:not([hidden]), [data-view]', { timeout: 120_000 });
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 30); }));
  if (how === 'drop') await page.evaluate(() => { if (!document.querySelector('#error').hidden) document.body.removeAttribute('data-busy'); });
  await idle(page);
}

const own = (url) => url.startsWith(server.address) && !url.includes('leak');

async function assert_untouched(page, seen, name) {
  const state = await page.evaluate(() => ({ ran: window.ran, polluted: {}.polluted, title: document.title, stored: localStorage.length + sessionStorage.length,
    foreign: document.querySelectorAll('#result script, #result iframe, #result img, #result object, #result embed, #result form, #result link, #result style').length }));
  assert.equal(state.ran, undefined, `${name} ran`);
  assert.equal(state.polluted, undefined, `${name} polluted every object`);
  assert.equal(state.stored, 0, `${name} was stored`);
  assert.equal(state.foreign, 0, `${name} became elements of the page`);
  assert.deepEqual(seen.problems, [], name);
  assert.deepEqual(seen.requests.filter((url) => !own(url)), [], `${name} asked for something`);
}

async function assert_still_works(page, name) {
  await read_in_page(page, SANE, 'complaint');
  assert.match(await page.textContent('#result'), /Leeds City Council/, `after ${name} the next text is read`);
}

const inputs = hostile_inputs();
const GROUP = 50;
for (let first = 0; first < inputs.length; first += GROUP) {
  const group = inputs.slice(first, first + GROUP);
  test(`hostile inputs ${first + 1} to ${first + group.length}, from "${group[0].name}", touch nothing`, async () => {
    const { page, seen, context } = await opened();
    for (const input of group) {
      await hand_over(page, input);
      await assert_untouched(page, seen, input.name);
    }
    await assert_still_works(page, group.at(-1).name);
    await assert_untouched(page, seen, 'the next text');
    await context.close();
  });
}

test('there are at least 500 of them', () => assert.ok(inputs.length >= 500, String(inputs.length)));

const index = readFileSync(join(ROOT, 'dist/precedents.idx'));
const DAMAGED = {
  'cut short': index.subarray(0, 5000), empty: Buffer.alloc(0), 'a web page': Buffer.from('<!doctype html><title>Not found</title>'),
  newer: Buffer.concat([index.subarray(0, 8), Buffer.from([99]), index.subarray(9)]), 'with one byte changed': Buffer.concat([index.subarray(0, 90_000), Buffer.from([index[90_000] ^ 1]), index.subarray(90_001)]),
};
for (const [name, bytes] of Object.entries(DAMAGED)) {
  test(`an index that is ${name} is refused in words and nothing is lost`, async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const { page, seen } = await watched_page(context);
    await page.route('**/precedents.idx', (route) => route.fulfill({ body: bytes, contentType: 'application/octet-stream' }));
    await page.goto(server.address);
    await page.fill('#source', SANE);
    await page.waitForSelector('#error:not([hidden])', { timeout: 60_000 });
    assert.match(await page.textContent('#error'), /Similar decisions could not be loaded/);
    assert.equal(await page.inputValue('#source'), SANE);
    await page.click('#analyse');
    await idle(page);
    assert.match(await page.textContent('#result'), /Leeds City Council/, 'the text is read all the same');
    assert.deepEqual(seen.problems, []);
    await context.close();
  });
}
