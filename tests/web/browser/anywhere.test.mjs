// SPDX-License-Identifier: MIT
// Without a network after the first visit, with a clean change of versions, and as one file from a double-click.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../../scripts/lib/serve.js';
import { choose_files, example, open_browser, read_in_page, ready, show_example, watched_page } from '../../support/browser.mjs';
import { text_pdf, word_file } from '../../support/documents.mjs';
import { ROOT } from '../../support/engine.mjs';

let browser;
before(async () => { browser = await open_browser(); });
after(() => browser?.close());
const decision = example('decision');

test('after the first visit the page works with no server at all, and can be installed', async () => {
  const server = await serve(join(ROOT, 'dist'));
  const context = await browser.newContext();
  const { page, seen } = await watched_page(context);
  await page.goto(server.address);
  await ready(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  const { installabilityErrors } = await (await context.newCDPSession(page)).send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  await server.close();
  await page.reload();
  await ready(page);
  await read_in_page(page, decision);
  assert.match(await page.textContent('#result'), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'the index is there too');
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('a new version is taken whole when the page is next opened, and the old one is forgotten', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-versions-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const server = await serve(folder);
  const context = await browser.newContext();
  const visit = async () => {
    const page = await context.newPage();
    await page.goto(server.address);
    await ready(page);
    return page;
  };
  const name = (page) => page.textContent('.masthead .name');
  const kept = (page) => page.evaluate(() => caches.keys());
  let page = await visit();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  const [old] = await kept(page);

  const edit = (file, change) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  edit('index.html', (html) => html.replace('>Faultline</a>', '>Faultline, second</a>'));
  edit('service-worker.js', (script) => script.replace(old.replace('faultline-', ''), 'second-version'));
  await page.close();
  page = await visit();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.update()));
  assert.equal(await name(page), 'Faultline', 'an open page keeps its version');
  for (let i = 0; i < 100 && !(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.waiting !== null))); i += 1) await page.waitForTimeout(100);
  await page.close();
  page = await visit();
  await page.waitForTimeout(300);
  assert.equal(await name(page), 'Faultline, second');
  assert.deepEqual(await kept(page), ['faultline-second-version']);
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the single file does everything from file:// and asks for nothing', async () => {
  const context = await browser.newContext();
  const { page, seen } = await watched_page(context);
  await page.goto(pathToFileURL(join(ROOT, 'dist/faultline.html')).href);
  await ready(page);
  await read_in_page(page, decision);
  assert.match(await page.textContent('#result'), /\d{2} \d{3} \d{3}/);
  assert.ok(await page.locator('[data-hit]').count() > 0, 'similar decisions');
  await show_example(page, 'complaint');
  await page.focus('#source');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' I would also like £75.');
  await page.waitForSelector('#result:has-text("£75")');
  const closed = example('closed');
  for (const [name, content] of [['a.pdf', text_pdf(closed)], ['a.docx', await word_file(closed.split('\n').filter(Boolean))]]) {
    await page.click('#clear');
    await choose_files(page, [[name, content]]);
    await page.waitForSelector('#result:has-text("21 901 114"), #error:visible');
    assert.match(await page.textContent('#result'), /Devon County Council/, name);
  }
  await choose_files(page, [['one.txt', closed], ['two.txt', decision]]);
  await page.waitForSelector('table.compare');
  assert.deepEqual(seen.requests.filter((url) => !/^(file|blob|data):/.test(url)), []);
  assert.deepEqual(seen.problems, []);
  await context.close();
});
