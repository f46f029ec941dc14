// SPDX-License-Identifier: MIT
// Everybody can use it: axe on every state of every view, the keyboard alone, what is announced, zoom, spacing,
// motion, forced colours, print.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe_findings, built_page, choose_files, example, hear, idle, read_in_page, ready, show_example, watched_page } from '../../support/browser.mjs';

const built = built_page();
const { open } = built;
const focused = (page) => page.evaluate(() => {
  const { id, localName, className } = document.activeElement;
  return `${localName}${id ? `#${id}` : ''}${className ? `.${className}` : ''}`;
});
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Every state, in the order in which one page can go through them; each leaves the page as the next expects it.
const filed = (texts) => texts.map((text, i) => [`file-${i + 1}.txt`, text]);
const STATES = {
  empty: async () => {},
  error: (page) => page.click('#analyse'),
  typing: (page) => page.fill('#source', 'In May 2025 I told the council about the noise.'),
  decision: (page) => show_example(page, 'decision'),
  'decision with a point shown': (page) => page.locator('[data-fact^="ground"]').first().click(),
  'decision with everything unfolded': (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; })),
  'waiting for a second decision': (page) => page.click('[data-export="compare"]'),
  'two decisions side by side': async (page) => { await read_in_page(page, example('closed')); await page.waitForSelector('table.compare'); },
  complaint: (page) => show_example(page, 'complaint'),
  'complaint with everything unfolded': (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; })),
  'similar decisions with a filter': async (page) => { await page.selectOption('[name="outcome"]', 'upheld'); await idle(page); },
  'personal details': async (page) => {
    await read_in_page(page, `${example('complaint')}\nYours, 07700 900123, mail@example.org`, 'complaint');
    await page.click('[data-export="outline"]');
    await page.waitForSelector('dialog[open]');
  },
  'no decision': async (page) => { await page.click('dialog [value="stop"]'); await read_in_page(page, 'nothing to see here', 'decision'); },
  'table of files': async (page) => {
    await choose_files(page, [...filed([example('decision'), example('closed'), example('complaint')]), ['empty.bin', '\0\0\0']]);
    await page.waitForSelector('#batch [data-stop][hidden]', { state: 'attached', timeout: 60_000 });
  },
  'two rows side by side': async (page) => {
    for (const name of ['file-1.txt', 'file-2.txt']) await page.check(`[data-key="choose-${name}"]`);
    await page.waitForSelector('table.compare');
  },
};

for (const [name, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours on a narrow screen': { forcedColors: 'active', viewport: { width: 320, height: 640 } },
})) {
  test(`axe finds nothing on any state of any view, ${name}`, async () => {
    const { page, context } = await open({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
    const found = [];
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      found.push(...(await axe_findings(page)).map((line) => `${state}: ${line}`));
    }
    assert.deepEqual(found, []);
    await context.close();
  });
}

test('nothing needs sideways scrolling or is cut off: 320 px, 200 % zoom, the spacing of WCAG 1.4.12', async () => {
  const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
  for (const [name, options, style] of [
    ['320 px with wide spacing', { viewport: { width: 320, height: 640 }, bypassCSP: true }, spacing],
    ['200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ]) {
    const { page, context } = await open(options);
    if (style) await page.addStyleTag({ content: style });
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      assert.ok(await sideways(page) <= 0, `${name}, ${state}: ${await sideways(page)} px too wide`);
      const cut = await page.evaluate(() => [...document.querySelectorAll('button, .badge, h1, h2, h3, h4, dt, dd, label, summary, th')]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen') && getComputedStyle(one).clipPath === 'none' && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.textContent.slice(0, 40)));
      assert.deepEqual(cut, [], `${name}, ${state}`);
    }
    await context.close();
  }
});

test('a decision can be read with the keyboard alone, and every step is announced', async () => {
  const context = await built.browser.newContext({ serviceWorkers: 'block' });
  const { page } = await watched_page(context);
  await hear(page);
  await page.goto(built.server.address);
  await ready(page);
  const tab_to = async (selector) => {
    for (let i = 0; i < 80; i += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
      assert.notEqual(await focused(page), 'body', `focus lost on the way to ${selector}`);
    }
    assert.fail(`the keyboard does not reach ${selector}`);
  };
  const heard = async (pattern) => assert.match((await page.evaluate(() => window.heard)).join(' | '), pattern);

  await page.keyboard.press('Tab');
  assert.match(await focused(page), /skip/);
  await tab_to('#analyse');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /error/);
  await heard(/There is a problem/);
  assert.match(await page.title(), /^Error: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /#source/);
  await page.keyboard.insertText(example('decision'));
  await tab_to('#analyse');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-view="decision"]');
  await idle(page);
  assert.match(await focused(page), /^h2/);
  await heard(/Decision read\. \d+ points found/);

  await tab_to('[data-fact^="remedy"]');
  const fact = await page.evaluate(() => document.activeElement.dataset.fact);
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^mark/);
  await heard(/Showing place 1 of \d+/);
  await page.keyboard.press('Alt+ArrowDown');
  await heard(/Showing place 2 of \d+/);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.fact), fact, 'Escape leads back to the point');

  await tab_to('[name="by"]:checked');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('#status:has-text("similar")');
  await heard(/\d+ similar decisions? shown/);
  assert.equal(await page.evaluate(() => document.activeElement.name), 'by', 'choosing keeps the focus');
  await context.close();
});

test('a draft can be checked and handed on with the keyboard alone', async () => {
  const { page, context } = await open();
  await page.focus('#source');
  await page.keyboard.insertText(`${example('complaint')}\nMy number is 07700 900123.`);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');  // the radio group: "Check my complaint"
  assert.ok(await page.isChecked('#kind-complaint'));
  await page.focus('#analyse');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-check]');
  await idle(page);
  await page.locator('[data-check] [data-fact]').first().focus();
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /#source/);
  assert.notEqual(await page.evaluate(() => document.activeElement.selectionEnd - document.activeElement.selectionStart), 0, 'the words are selected');
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /button\.fact/);
  await page.locator('[data-export="outline"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  assert.match(await page.evaluate(() => document.activeElement.dataset.export ?? ''), /outline/, 'closing the dialog gives the focus back');
  await context.close();
});

test('focus is always to be seen', async () => {
  const { page, context } = await open();
  await show_example(page, 'complaint');
  await page.focus('#clear');
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const one = document.activeElement;
      const shown = [one, one.closest('.door'), one.closest('.button')].filter(Boolean).map((each) => getComputedStyle(each));
      return shown.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ? '' : one.outerHTML.slice(0, 120);
    });
    assert.equal(ring, '');
  }
  await context.close();
});

test('with reduced motion nothing moves', async () => {
  const { page, context } = await open({ reducedMotion: 'reduce' });
  await show_example(page, 'decision');
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
    const style = getComputedStyle(one);
    return style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || style.scrollBehavior === 'smooth';
  }).length);
  assert.equal(moving, 0);
  await page.locator('[data-fact^="remedy"]').first().click();
  assert.ok(await page.evaluate(() => {
    const box = document.querySelector('mark.here').getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }), 'the words are there at once');
  await context.close();
});

test('nothing jumps while the page loads', async () => {
  const context = await built.browser.newContext({ serviceWorkers: 'block' });
  const { page } = await watched_page(context);
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(built.server.address);
  await ready(page);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => window.shifts), 0);
  await context.close();
});

test('print leaves out what is for the screen and keeps who we are not', async () => {
  const { page, context } = await open();
  for (const name of ['decision', 'complaint']) {
    await show_example(page, name);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.masthead', '#clear', '#analyse', '.actions button', '.doors', '.keep', '#status', '.filters']) {
      assert.equal(await page.locator(selector).filter({ visible: true }).count(), 0, `${name}: ${selector}`);
    }
    const paper = await page.evaluate(() => document.body.innerText);
    assert.match(paper, /Not the Ombudsman/);
    assert.match(paper, /It is drawn from 1,\d{3} published decisions/);
    if (name === 'complaint') assert.match(paper, /unpaid leave/, 'the whole draft is on paper');
    assert.ok(await sideways(page) <= 0);
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
});
