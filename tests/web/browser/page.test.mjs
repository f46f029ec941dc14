// SPDX-License-Identifier: MIT
// The built page in Chromium, served under the strict policy: what a visitor sees, and what must never happen.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../../scripts/lib/serve.js';
import { built_page, example, opened, read_in_page, show_example } from '../../support/browser.mjs';
import { ROOT } from '../../support/engine.mjs';

const REAL = join(ROOT, '../shared/decisions');
const words = (page) => page.textContent('#result');
const built = built_page();
const { open } = built;

test('the page is ready without an error and asks nobody but its own server', async () => {
  const { page, seen, context } = await open();
  assert.deepEqual(seen.problems, []);
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(built.server.address)), []);
  for (const words_seen of ['Nothing leaves your device', 'We are not the Ombudsman', 'Read a decision', 'Check my complaint']) {
    assert.ok(await page.locator(`text=${words_seen}`).first().isVisible(), words_seen);
  }
  const box = await page.locator('#analyse').boundingBox();
  assert.ok(box.y + box.height <= 900, 'the first button is in sight on a laptop');
  await context.close();
});

test('an example decision shows its authority and reference, and similar decisions', async () => {
  const { page, seen, context } = await open();
  await show_example(page, 'decision');
  assert.match(await words(page), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'similar decisions');
  assert.ok(await page.locator('[data-paragraph]').count() > 5, 'numbered paragraphs');
  assert.match(await page.textContent('#note'), /invented/);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('grounds that were applied stand before those only recited, which are folded away', async () => {
  const { page, context } = await open();
  await show_example(page, 'closed');
  const card = page.locator('.card:has(> h3:text("Why it was decided this way"))');
  assert.match(await card.innerText(), /Reasons that counted\s+Brought after more than 12 months/);
  assert.equal(await card.locator('details').evaluate((one) => one.open), false);
  assert.match(await page.locator('.statutes, .card:has(> h3:text("Law and guidance cited"))').first().innerHTML(), /https:\/\/www\.legislation\.gov\.uk\//);
  await context.close();
});

test('on a phone links lead from the draft to its points and from a decision’s facts to its text', async () => {
  const { page, context } = await open({ viewport: { width: 360, height: 640 } });
  await show_example(page, 'complaint');
  await page.locator('#jump a').click();
  assert.match(await page.locator('#jump').innerText(), /\d+ points that the Ombudsman may raise/);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /What your draft tells/);
  await show_example(page, 'decision');
  assert.ok(await page.locator('#jump').isHidden());
  await page.locator('.to-text a').click();
  const place = await page.locator('#reading').boundingBox();
  assert.ok(Math.abs(place.y) < 100, 'the text is at the top of the screen');
  await context.close();
  const wide = await open();
  await show_example(wide.page, 'decision');
  assert.ok(await wide.page.locator('.to-text').isHidden(), 'beside the text it is not needed');
  await wide.context.close();
});

test('remedies are added up', async () => {
  const { page, context } = await open();
  await show_example(page, 'decision');
  assert.match(await words(page), /Payments named, added up: £3,100/);
  await context.close();
});

test('an example complaint shows its checks, with the words they rest on and the rule', async () => {
  const { page, seen, context } = await open();
  await show_example(page, 'complaint');
  assert.ok(await page.locator('[data-check]').count() > 3);
  const first = page.locator('[data-check]').first();
  assert.ok(await first.locator('.quote').isVisible());
  assert.ok(await first.locator('.helps').isVisible());
  await first.locator('summary').click();
  assert.match(await first.locator('.law').innerText(), /Law: LGA 1974 s/);
  assert.ok(await page.locator('.told [data-told="yes"]').count() >= 5);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('no request leaves once the page is ready, whatever is pasted', async () => {
  const { page, seen, context } = await open();
  const before_paste = seen.requests.length;
  const hostile = '<img src="https://example.org/x.png"><script src="https://example.org/x.js"></script><link rel=stylesheet href="https://example.org/x.css">';
  await read_in_page(page, `${example('decision')}\n${hostile}`);
  await read_in_page(page, `My council https://example.org did nothing. ${hostile}`, 'complaint');
  assert.deepEqual(seen.requests.slice(before_paste), []);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('the policy in the page itself stops what would leave it, also where the server sends none', async (t) => {
  const plain = await serve(join(ROOT, 'dist'), { headers: {} });
  t.after(() => plain.close());
  const { page, context } = await opened(built.browser, plain.address);
  t.after(() => context.close());
  const stopped = await page.evaluate(async () => {
    const found = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => found.push(`${effectiveDirective} ${disposition}`));
    await fetch('https://example.org/').catch(() => {});
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const image = new Image();
    image.src = 'https://example.org/x.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(script, image, frame);
    document.body.setAttribute('style', 'color: red');
    await new Promise((done) => setTimeout(done, 300));
    return [...found.sort(), String(window.ran)];
  });
  assert.deepEqual(stopped, ['connect-src enforce', 'frame-src enforce', 'img-src enforce', 'script-src-elem enforce', 'style-src-attr enforce', 'undefined']);
});

test('nothing is stored unless the person asks', async () => {
  const { page, context } = await open();
  await read_in_page(page, 'In May 2024 I told the council about the noise.', 'complaint');
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, '', 0]);
  await context.close();
});

test('the five real decisions show their reference', { skip: !existsSync(REAL) && 'no real decisions on this machine' }, async () => {
  const { page, seen, context } = await open();
  for (const name of readdirSync(REAL).filter((file) => file.endsWith('.txt'))) {
    await read_in_page(page, readFileSync(join(REAL, name), 'utf8'));
    assert.ok((await words(page)).includes(name.replace('.txt', '').replaceAll('-', ' ')), name);
  }
  assert.deepEqual(seen.problems, []);
  await context.close();
});
