// SPDX-License-Identifier: MIT
// Writing a draft in the page: the checks follow the typing, nothing is lost, and what leaves it is looked through.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { built_page, example, idle, longest_task, read_in_page, ready, show_example } from '../../support/browser.mjs';

const built = built_page();
const { open } = built;
const box = (page) => page.inputValue('#source');
const draft = example('complaint');
const of_300_words = `${draft}\n\n${draft.split('\n\n').slice(1).join('\n\n')}`.split(/(?<=\s)/).slice(0, 300).join('');

test('typing at the end of a draft of 300 words holds no frame up for longer than 50 ms', async () => {
  const { page, context } = await open();
  await read_in_page(page, of_300_words, 'complaint');
  await page.focus('#source');
  await page.keyboard.press('Control+End');
  const longest = await longest_task(built.browser, page, async () => {
    await page.keyboard.type(' I asked again in May 2025. They said the file was lost. I want an apology and £200.', { delay: 50 });
    await page.waitForSelector('#result:has-text("£200")');
    await page.waitForTimeout(500);
  });
  assert.ok(longest <= 50, `${longest} ms`);
  assert.match(await page.textContent('#result'), /£200/, 'the checks have followed');
  await context.close();
});

test('the checks follow the text, the latest wins, and neither focus nor what is open is lost', async () => {
  const { page, context } = await open();
  await read_in_page(page, 'My council does nothing about the noise next door and I cannot sleep.', 'complaint');
  const told = (key) => page.getAttribute(`[data-part="${key}"]`, 'data-told');
  assert.equal(await told('what-i-want'), 'no');
  await page.locator('details[data-keep="outline"] summary').click();
  await page.locator('[data-missing] input').first().check();
  const ticked = await page.locator('[data-missing] input').first().getAttribute('name');
  await page.focus('#source');
  await page.keyboard.press('Control+End');
  for (const piece of [' I would like', ' an apology', ' from them.']) await page.keyboard.type(piece, { delay: 15 });
  await page.waitForSelector('[data-part="what-i-want"][data-told="yes"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source');
  assert.ok(await page.locator('details[data-keep="outline"]').evaluate((one) => one.open));
  const tick = page.locator(`[data-missing] input[name="${ticked}"]`);
  if (await tick.count()) assert.ok(await tick.isChecked());
  assert.match(await page.textContent('.outline-text'), /I would like an apology from them\./);
  await context.close();
});

test('on a phone a point leads to its words, to each of them in turn, and a link leads back', async () => {
  const { page, context } = await open({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await read_in_page(page, `${draft} I want an apology. I want them to say sorry in writing.`, 'complaint');
  const wish = page.locator('.entry:has-text("more place") .fact').first();
  const name = await wish.getAttribute('data-fact');
  const selected = () => page.evaluate(() => [document.querySelector('#source').selectionStart, document.querySelector('#source').selectionEnd].join());
  await wish.tap();
  const first = await selected();
  await page.tap('.way-back button');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.fact), name);
  assert.ok(await wish.evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), 'in sight again');
  await wish.tap();
  assert.notEqual(await selected(), first, 'the next place');
  await page.focus('#source');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And £60.');
  await page.waitForSelector('#result:has-text("£60")');
  await page.tap('.way-back button');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.fact), name, 'also after the view was drawn anew');
  await context.close();
});

test('the outline holds the person’s own sentences, all of them, and questions in brackets', async () => {
  const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await show_example(page, 'complaint');
  await page.click('[data-export="outline"]');
  await page.waitForSelector('#status:has-text("Copied")');
  const outline = await page.evaluate(() => navigator.clipboard.readText());
  const bare = (text) => text.replace(/\s+/g, ' ').trim();
  for (const sentence of draft.split(/(?<=[.!?])\s+|\n+/).map(bare).filter(Boolean)) assert.ok(bare(outline).includes(sentence), sentence);
  const headings = ['Who this complaint is about', 'What happened', 'When I knew', 'What I did about it', 'What it did to me', 'What I want', 'The rest of my account', 'Courts, tribunals, police or other ombudsmen'];
  for (const line of outline.split('\n').filter(Boolean)) {
    assert.ok(headings.includes(line) || /^\[.*\?.*\]$/.test(line) || bare(draft).includes(bare(line.replace(/^- /, ''))), `not the person's: ${line}`);
  }
  await context.close();
});

test('personal details are pointed out before a draft is copied, saved or printed, and only then', async () => {
  const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  const details = ['07700 900123', 'ann@example.org', 'AB123456C', '943 476 5919', '12 Elm Road', 'LS1 4AP', 'Ann Brown'];
  await read_in_page(page, `${draft}\nBorn on 3 May 1950. NI number AB123456C. NHS 943 476 5919. 12 Elm Road, LS1 4AP, 07700 900123, ann@example.org\nYours, Ann Brown`, 'complaint');
  for (const kind of ['outline', 'outline.save', 'json', 'print']) {
    await page.click(`[data-export="${kind}"]`);
    await page.waitForSelector('dialog[open]');
    const shown = await page.textContent('dialog');
    for (const one of details) assert.ok(shown.includes(one), `${kind}: ${one}`);
    assert.match(shown, /Date of birth/);
    await page.click('dialog [value="stop"]');
    await page.waitForSelector('dialog', { state: 'detached' });
  }
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'before', 'stopped means not copied');
  await page.click('[data-export="outline"]');
  await page.click('dialog [value="go"]');
  await page.waitForSelector('#status:has-text("Copied")');
  await read_in_page(page, 'The council did nothing about the noise.', 'complaint');
  const saved = page.waitForEvent('download');
  await page.click('[data-export="json"]');
  assert.equal(JSON.parse(readFileSync(await (await saved).path(), 'utf8')).kind, 'complaint');
  await context.close();
});

test('a draft is kept only when asked, comes back, and one click erases it', async () => {
  const { page, context } = await open();
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await page.fill('#source', 'I told the council in May.');
  assert.deepEqual(await kept(), {});
  await page.check('#keep');
  await page.focus('#source');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And in June.');
  assert.deepEqual(Object.values(await kept()), ['I told the council in May. And in June.']);
  await page.reload();
  await ready(page);
  assert.equal(await box(page), 'I told the council in May. And in June.');
  await page.click('#erase');
  assert.deepEqual(await kept(), {});
  assert.match(await page.textContent('#status'), /erased/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'keep', 'the focus has a place');
  await context.close();
});

test('leaving asks when a draft would be lost, and only then', async () => {
  const asks = async (prepare) => {
    const { page, context } = await open();
    await prepare(page);
    let asked = false;
    page.on('dialog', (dialog) => { asked ||= dialog.type() === 'beforeunload'; });
    await page.close({ runBeforeUnload: true });
    await new Promise((done) => { if (page.isClosed()) done(); else page.once('close', done); });
    await context.close();
    return asked;
  };
  const type = async (page) => { await page.click('#source'); await page.keyboard.type('I complained.'); };
  assert.equal(await asks(async () => {}), false, 'empty');
  assert.equal(await asks(type), true, 'typed');
  assert.equal(await asks(async (page) => { await type(page); await page.check('#keep'); }), false, 'kept on the device');
  assert.equal(await asks(async (page) => { await page.click('#source'); await show_example(page, 'decision'); }), false, 'an example');
});

test('undo works in the box, for typing, for a paste with lists, and after starting again', async () => {
  const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.click('#source');
  await page.keyboard.type('First words.');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/html', '<ul><li>one</li><li>two</li></ul>');
    data.setData('text/plain', 'one two');
    document.querySelector('#source').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  assert.equal(await box(page), 'First words.- one\n- two');
  await page.keyboard.press('Control+z');
  assert.equal(await box(page), 'First words.');
  await page.click('#analyse');
  await page.waitForSelector('[data-view]');
  await idle(page);
  await page.click('#clear');
  assert.equal(await box(page), '');
  await page.keyboard.press('Control+z');
  assert.equal(await box(page), 'First words.');
  await context.close();
});

test('a worker that dies is replaced, and the text is still there', async () => {
  const { page, context } = await open();
  await context.route('**/engine/worker.js', async (route) => {
    const answer = await route.fetch();
    const dying = 'self.addEventListener("message", ({ data }) => { if (data.payload?.bytes && new TextDecoder().decode(data.payload.bytes).includes("the worker dies here")) throw new RangeError("out of memory"); }, true);';
    await route.fulfill({ response: answer, body: `${await answer.text()}\n${dying}` });
  });
  await page.reload();
  await ready(page);
  const text = 'In May the council did nothing. In this text the worker dies here.';
  await read_in_page(page, text, 'complaint');
  assert.match(await page.textContent('#error'), /stopped and has been restarted\. Your text is still here/);
  assert.equal(await box(page), text);
  await page.fill('#source', 'In May the council did nothing and I lost £50.');
  await page.click('#analyse');
  await page.waitForSelector('[data-view="complaint"]');
  assert.ok(await page.locator('#error').isHidden());
  await context.close();
});

test('every view says that it is not the Ombudsman, and every list of similar decisions what it covers', async () => {
  const { page, context } = await open();
  const says = async (view) => {
    const shown = await page.evaluate(() => document.body.innerText);
    assert.match(shown, /not the Ombudsman/i, view);
    assert.match(shown, /© Commission for Local Administration in England/, view);
    if (view !== 'start') {
      assert.match(shown, /It is drawn from 1,\d{3} published decisions, the newest of \d{1,2} [A-Z][a-z]+ 20\d\d/, view);
      assert.match(shown, /facts re-used with acknowledgement/, view);
    }
  };
  await says('start');
  for (const view of ['decision', 'closed', 'complaint']) {
    await show_example(page, view);
    await says(view);
  }
  await context.close();
});

test('dates and numbers are written as British readers write them', async () => {
  const { page, context } = await open({ locale: 'de-DE', timezoneId: 'America/New_York' });
  await show_example(page, 'decision');
  const shown = await page.textContent('#result');
  assert.match(shown, /20 December 2023/);
  assert.match(shown, /£3,100/);
  await show_example(page, 'complaint');
  assert.match(await page.textContent('.events'), /2 September 2024/);
  await context.close();
});
