// SPDX-License-Identifier: MIT
// The built page in Chromium, served under the strict policy: what a visitor sees, and what must never happen.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../scripts/lib/serve.js';
import { idle, open_browser, read_in_page, ready, watched_page } from '../../support/browser.mjs';
import { ROOT } from '../../support/engine.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REAL = join(ROOT, '../shared/decisions');
const words = (page) => page.textContent('#result');
let server, browser;
before(async () => {
  server = await serve(join(ROOT, 'dist'));
  browser = await open_browser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function opened(options = {}) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const { page, seen } = await watched_page(context);
  await page.goto(server.address);
  await ready(page);
  return { page, seen, context };
}

async function show_example(page, name) {
  await page.evaluate(() => { document.querySelector('#input').open = true; });
  await page.click(`[data-example="${name}"]`);
  await page.waitForSelector(`[data-view="${name === 'complaint' ? 'complaint' : 'decision'}"]`, { timeout: 60_000 });
  await idle(page);
}

test('the page is ready without an error and asks nobody but its own server', async () => {
  const { seen, context } = await opened();
  assert.deepEqual(seen.problems, []);
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(server.address)), []);
  await context.close();
});

test('an example decision shows its authority and reference, and similar decisions', async () => {
  const { page, seen, context } = await opened();
  await show_example(page, 'decision');
  assert.match(await words(page), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'similar decisions');
  assert.ok(await page.locator('[data-paragraph]').count() > 5, 'numbered paragraphs');
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('selecting a fact shows its words in the text', async () => {
  const { page, context } = await opened();
  await show_example(page, 'decision');
  await page.locator('[data-fact]').first().click();
  assert.ok(await page.locator('mark[data-evidence]').count() > 0);
  await context.close();
});

test('an example complaint shows its checks', async () => {
  const { page, seen, context } = await opened();
  await show_example(page, 'complaint');
  assert.ok(await page.locator('[data-check]').count() > 3);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('no request leaves once the page is ready, whatever is pasted', async () => {
  const { page, seen, context } = await opened();
  const before_paste = seen.requests.length;
  const hostile = '<img src="https://example.org/x.png"><script src="https://example.org/x.js"></script><link rel=stylesheet href="https://example.org/x.css">';
  await read_in_page(page, `${readFileSync(join(ROOT, 'web/examples/decision.txt'), 'utf8')}\n${hostile}`);
  await read_in_page(page, `My council https://example.org did nothing. ${hostile}`, 'complaint');
  assert.deepEqual(seen.requests.slice(before_paste), []);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('nothing is stored unless the person asks', async () => {
  const { page, context } = await opened();
  await read_in_page(page, 'In May 2024 I told the council about the noise.', 'complaint');
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, '', 0]);
  await context.close();
});

test('everything can be done with the keyboard alone', async () => {
  const { page, context } = await opened();
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.className), /skip/);
  const reach = async (selector) => {
    for (let i = 0; i < 60; i += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`the keyboard does not reach ${selector}`);
  };
  await reach('#source');
  await page.keyboard.insertText(readFileSync(join(ROOT, 'web/examples/closed.txt'), 'utf8'));
  await reach('#analyse');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-view="decision"]', { timeout: 60_000 });
  await reach('[data-fact]');
  await page.keyboard.press('Enter');
  assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'body', 'focus is never lost');
  await context.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on any view in the ${colorScheme} scheme`, async () => {
    const { page, context } = await opened({ colorScheme, bypassCSP: true });
    const check = async (view) => {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0].target}`), []);
    };
    await check('start');
    for (const example of ['decision', 'closed', 'complaint']) {
      await show_example(page, example);
      await check(example);
    }
    await context.close();
  });
}

test('a narrow screen needs no sideways scrolling', async () => {
  const { page, context } = await opened({ viewport: { width: 320, height: 640 } });
  for (const example of ['decision', 'complaint']) {
    await show_example(page, example);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, example);
  }
  await context.close();
});

test('the five real decisions show their reference', { skip: !existsSync(REAL) && 'no real decisions on this machine' }, async () => {
  const { page, seen, context } = await opened();
  for (const name of readdirSync(REAL).filter((file) => file.endsWith('.txt'))) {
    await read_in_page(page, readFileSync(join(REAL, name), 'utf8'));
    assert.ok((await words(page)).includes(name.replace('.txt', '').replaceAll('-', ' ')), name);
  }
  assert.deepEqual(seen.problems, []);
  await context.close();
});
