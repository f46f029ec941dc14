// SPDX-License-Identifier: MIT
// Headless Chromium with an eye on everything that a page must not do.

import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function open_browser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? PLACES.find(existsSync), args: FLAGS });
}

// A page that keeps { requests, problems }: addresses asked for, and errors, refusals and dialogs.
export async function watched_page(context) {
  const page = await context.newPage();
  const seen = { requests: [], problems: [] };
  context.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const ours = /registration blocked by Playwright/.test(message.text());
    if (!ours && ['error', 'warning'].includes(message.type())) seen.problems.push(`${message.type()}: ${message.text()}`);
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
