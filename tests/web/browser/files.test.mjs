// SPDX-License-Identifier: MIT
// Files as people have them, one at a time and by the thousand, and two decisions side by side.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { built_page, choose_files, example, idle, longest_task, read_in_page } from '../../support/browser.mjs';
import { picture_pdf, text_pdf, word_file } from '../../support/documents.mjs';

const built = built_page();
const { open } = built;
const closed = example('closed');
const as_html = (text) => `<!doctype html><title>x</title><nav>menu</nav>${text.split('\n\n').map((part) => `<p>${part.replace(/</g, '&lt;')}</p>`).join('')}<script>document.title='run'</script>`;
const all_read = (page) => page.waitForSelector('#batch [data-stop][hidden]', { state: 'attached', timeout: 120_000 });
const cells = (page, column) => page.locator(`#batch tbody tr > :nth-child(${column})`).allTextContents();
async function download(page, press) {
  const waiting = page.waitForEvent('download');
  await press();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('text, web page, PDF and Word files give the same decision; their readers come only when needed', async () => {
  const { page, seen, context } = await open();
  const vendor = () => seen.requests.filter((url) => url.includes('/vendor/')).length;
  for (const [name, content, readers] of [
    ['a.txt', closed, 0], ['a.html', as_html(closed), 0], ['latin.txt', Buffer.from(closed.replace(/[’‘]/g, "'"), 'latin1'), 0],
    ['a.docx', await word_file(closed.split('\n').filter(Boolean)), 1], ['a.pdf', text_pdf(closed), 3],
  ]) {
    await choose_files(page, [[name, content]]);
    await page.waitForSelector('#result:has-text("21 901 114")');
    await idle(page);
    assert.match(await page.textContent('#result'), /Devon County Council/, name);
    assert.match(await page.textContent('#result'), /14 September 2021/, name);
    assert.equal(vendor(), readers, `${name}: readers loaded`);
    await page.click('#clear');
  }
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(built.server.address) && !url.startsWith('blob:')), []);
  assert.deepEqual(seen.problems, []);
  await context.close();
});

test('what cannot be read is said, and what stood in the box stays', async () => {
  const { page, context } = await open();
  await page.fill('#source', 'My own words.');
  for (const [name, content, reason] of [
    ['scan.pdf', picture_pdf(), /scan\.pdf could not be opened: it is a scan without text/],
    ['photo.jpg', Buffer.from([0xff, 0xd8, 0, 0, 0, 0]), /it is not a file that we can read/],
    ['broken.pdf', '%PDF-1.4 nonsense', /it is not a file that we can read/],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /it is not a file that we can read/],
    ['broken.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /it is not a file that we can read/],
  ]) {
    await choose_files(page, [[name, content]]);
    await page.waitForSelector(`#error:has-text("${name}")`);
    assert.match(await page.textContent('#error'), reason, name);
    assert.equal(await page.inputValue('#source'), 'My own words.', name);
  }
  await context.close();
});

test('a file that is dropped is read, and one drop takes several', async () => {
  const { page, context } = await open();
  const drop = (files) => page.evaluate((list) => {
    const data = new DataTransfer();
    for (const [name, text] of list) data.items.add(new File([text], name));
    for (const type of ['dragover', 'drop']) document.querySelector('#source').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
  await drop([['one.txt', closed]]);
  await page.waitForSelector('[data-view="decision"]');
  await drop([['one.txt', closed], ['two.txt', example('decision')]]);
  await page.waitForSelector('table.compare');  // two decisions are set side by side at once
  assert.equal(await page.locator('.compare .differs').count() > 5, true);
  await context.close();
});

test('a table of files is sorted, filtered, saved as CSV and JSON, and comes back after a row was opened', async () => {
  const { page, context } = await open({ acceptDownloads: true });
  await choose_files(page, [['b.txt', closed], ['a.txt', example('decision')], ['c.txt', example('complaint')], ['d.bin', '\0\0'], ['=e.txt', closed.replace('21 901 114', '21 901 115')]]);
  await all_read(page);
  assert.match(await page.textContent('#status'), /5 texts read/);
  await page.click('[data-key="sort-date"]');
  assert.equal((await cells(page, 2))[2], 'a.txt', 'the newest of three dates');
  await page.click('[data-key="sort-date"]');
  assert.equal((await cells(page, 2))[0], 'a.txt', 'and the other way round, empty cells last');
  assert.equal(await page.getAttribute('th:has([data-key="sort-date"])', 'aria-sort'), 'descending');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'sort-date', 'the focus stays on the heading');
  assert.match(await page.textContent('#status'), /Sorted by Date, last to first/);
  await page.fill('#batch [name="words"]', 'devon housing');
  assert.deepEqual((await cells(page, 2)).sort(), []);
  await page.fill('#batch [name="words"]', 'devon 12 months');
  assert.deepEqual((await cells(page, 2)).sort(), ['=e.txt', 'b.txt']);
  assert.match(await page.textContent('#status'), /2 of 5 rows shown/);
  const table = await download(page, () => page.click('#batch [data-export="csv"]'));
  assert.match(table.text, /^\uFEFFname,reference,authority/);
  assert.match(table.text, /\r\n'=e\.txt,21 901 115,Devon County Council,/, 'a name that a spreadsheet would run is put behind an apostrophe');
  assert.equal(table.text.trim().split('\r\n').length, 3, 'what is shown is what is saved');
  await page.fill('#batch [name="words"]', '');
  const lines = await download(page, () => page.click('#batch [data-export="jsonl"]'));
  const objects = lines.text.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(objects.length, 4);
  assert.deepEqual(objects.map(({ kind }) => kind).sort(), ['complaint', 'decision', 'decision', 'decision']);
  await page.click('[data-key="open-b.txt"]');
  await page.waitForSelector('[data-view="decision"]');
  await page.click('#back');
  assert.equal((await cells(page, 2)).length, 5);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'open-b.txt');
  await context.close();
});

test('two thousand files do not freeze the page, and can be stopped', async () => {
  const { page, context } = await open();
  await page.evaluate((text) => {
    window.dropped = new DataTransfer();
    for (let i = 0; i < 2000; i += 1) window.dropped.items.add(new File([text.replace('21 901 114', `21 ${String(i).padStart(6, '0').replace(/(...)/, '$1 ')}`)], `decision ${i}.txt`));
  }, closed);
  const reading = await longest_task(built.browser, page, async () => {
    await page.evaluate(() => document.querySelector('#source').dispatchEvent(new DragEvent('drop', { dataTransfer: window.dropped, bubbles: true, cancelable: true })));
    await page.waitForSelector('#batch tbody tr:nth-child(100)', { timeout: 60_000 });
    await page.fill('#batch [name="words"]', 'devon');
    await page.click('#batch [data-stop]');
  });
  await all_read(page);
  assert.match(await page.textContent('#status'), /Stopped after [\d,]+ of 2,000/);
  assert.ok(reading < 150, `busy for ${reading} ms at one stretch`);
  await context.close();
});

test('a decision is set beside the next one', async () => {
  const { page, context } = await open();
  await read_in_page(page, example('decision'));
  await page.click('[data-export="compare"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source');
  assert.match(await page.textContent('#compared'), /23 928 786 is kept here/);
  await read_in_page(page, closed);
  assert.deepEqual(await page.locator('.compare thead th').allTextContents(), ['23 928 786', '21 901 114']);
  assert.match(await page.textContent('.compare .differs'), /different/, 'said, not only coloured');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Side by side/);
  await page.click('[data-beside="away"]');
  assert.equal(await page.locator('.compare').count(), 0);
  await context.close();
});

test('a decision is cited, summarised and saved', async () => {
  const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  await read_in_page(page, closed);
  await page.click('[data-export="citation"]');
  await page.waitForSelector('#status:has-text("Copied")');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'LGSCO decision 21 901 114, Devon County Council, 14 September 2021');
  const summary = await download(page, () => page.click('[data-export="markdown"]'));
  assert.equal(summary.name, '21-901-114.md');
  assert.match(summary.text, /^# LGSCO decision 21 901 114/);
  const json = await download(page, () => page.click('[data-export="json"]'));
  assert.equal(JSON.parse(json.text).decision.reference.value, '21 901 114');
  await context.close();
});

test('the text shown with its marks is the text given, to the unit, and every fact leads to its words', async () => {
  const { page, context } = await open();
  for (const text of [example('decision'), `Menu\r\n\r\n${closed.replaceAll('\n', '\r\n')}\r\n😀 – £ end  `]) {
    await read_in_page(page, text);
    // A text box turns line ends into \n, as every browser does.
    assert.equal(await page.evaluate(() => document.querySelector('fl-source .body').textContent), await page.inputValue('#source'));
    for (const fact of await page.locator('[data-view="decision"] .fact').all()) {
      if (!(await fact.isVisible())) continue;
      await fact.click();
      assert.ok(await page.locator('mark.here.active').count() > 0, await fact.textContent());
    }
  }
  await context.close();
});
