// SPDX-License-Identifier: MIT
// Headless Chromium with an eye on everything that a page must not do.

import { chromium } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { serve } from '../../scripts/lib/serve.js';
import { ROOT } from './engine.mjs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function open_browser({ args = [] } = {}) {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? PLACES.find(existsSync), args: [...FLAGS, ...args] });
}

// The built page on a server of its own, and a browser, from before a file's first test to after its last:
// { server, browser, open(options) }, filled by the time that the first test runs.
export function built_page() {
  const it = { open: (options) => opened(it.browser, it.server.address, options) };
  before(async () => {
    it.server = await serve(join(ROOT, 'dist'));
    it.browser = await open_browser();
  });
  after(async () => {
    await it.browser?.close();
    await it.server?.close();
  });
  return it;
}

export const example = (name) => readFileSync(join(ROOT, `web/examples/${name}.txt`), 'utf8');

// A page that keeps { requests, problems }: addresses asked for, and errors, refusals and dialogs.
export async function watched_page(context) {
  const page = await context.newPage();
  const seen = { requests: [], problems: [] };
  context.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Playwright's own words, and the icon that browsers ask every site for.
    const not_ours = /registration blocked by Playwright/.test(message.text()) || message.location().url.endsWith('/favicon.ico');
    if (!not_ours && ['error', 'warning'].includes(message.type())) seen.problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') seen.problems.push(`dialog: ${dialog.message()}`);
    dialog.accept().catch(() => {});
  });
  return { page, seen };
}

// Selectors only: a function to wait for would need the page to allow eval.
export const idle = (page) => page.waitForSelector('body:not([data-busy])', { timeout: 60_000 });
export const ready = (page) => page.waitForSelector('body[data-ready]', { timeout: 60_000 });

// Puts a text in the box as a paste would and has it read.
export async function read_in_page(page, text, kind = 'auto') {
  await page.evaluate(() => { document.querySelector('#input').open = true; });
  await page.check(`#kind-${kind}`);
  await page.fill('#source', text);
  await page.click('#analyse');
  await idle(page);
}

// A new page of the application, ready: { page, seen, context }. No service worker, so that each is a first visit.
export async function opened(browser, address, options = {}) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const { page, seen } = await watched_page(context);
  await page.goto(address);
  await ready(page);
  return { page, seen, context };
}

export async function show_example(page, name) {
  await page.evaluate(() => document.body.dataset.state === 'start' || document.querySelector('#clear').click());
  await page.click(`[data-example="${name}"]`);
  await page.waitForSelector(`[data-view="${name === 'complaint' ? 'complaint' : 'decision'}"]`, { timeout: 60_000 });
  await idle(page);
}

// Files as the file chooser hands them over: [[name, text or bytes], …].
export const choose_files = (page, files) => page.setInputFiles('#files', files.map(([name, content]) =>
  ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })));

// What axe finds against WCAG 2.2 AA and its own good practice, in the page or in one element of it, as short lines.
// The page must be open with bypassCSP.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export async function axe_findings(page, within = null) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(([inside, rules]) => window.axe.run(inside ?? document, { runOnly: rules }), [within, RULES]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).slice(0, 3).join(' | ')}`);
}

// What a screen reader was told since the page opened.
export const hear = (page) => page.addInitScript(() => {
  window.heard = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const live = (target.nodeType === 1 ? target : target.parentElement)?.closest('[aria-live], [role="status"], [role="alert"]');
      if (live?.textContent.trim()) window.heard.push(live.textContent.trim());
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
});

// The longest that the page's main thread was busy at one stretch while `work` went on, in milliseconds of its own
// time: what else the machine does at that moment is not the page's fault.
export async function longest_task(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`) && tdur !== undefined);
  if (!tasks.length) throw new Error('the browser traced no task');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
