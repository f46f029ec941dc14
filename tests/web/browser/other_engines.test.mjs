// SPDX-License-Identifier: MIT
// The page and the element in Firefox and in WebKit, where they are installed and asked for: OTHER_ENGINES=1.
// On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../../scripts/lib/serve.js';
import { ROOT } from '../../support/engine.mjs';

const MINI_BROWSER = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'].find(existsSync);
const ENGINES = {
  Firefox: { there: existsSync('/usr/bin/firefox-esr'), command: (home) => ['firefox-esr', '--headless', '--no-remote', '--profile', home] },
  WebKit: { there: MINI_BROWSER && existsSync('/usr/bin/xvfb-run'), command: () => ['xvfb-run', '-a', MINI_BROWSER] },
};

// What tests/support/other_engine.js reports from inside of that browser.
async function report_from(command, home, t) {
  const site = await serve(ROOT, { headers: {} });
  t.after(() => site.close());
  let take;
  const report = new Promise((done) => { take = done; });
  const desk = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
      if (body) take(JSON.parse(body));
    });
  });
  await new Promise((ready) => { desk.listen(0, '127.0.0.1', ready); });
  t.after(() => desk.close());
  const [program, ...words] = command(home);
  const browser = spawn(program, [...words, `${site.address}tests/support/other_engine.html#${desk.address().port}`], {
    stdio: 'ignore', detached: true,
    env: { ...process.env, HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' } });
  t.after(() => { try { process.kill(-browser.pid); } catch { /* it has gone by itself */ } });
  return report;
}

for (const [name, { there, command }] of Object.entries(ENGINES)) {
  const skip = !process.env.OTHER_ENGINES ? 'only with OTHER_ENGINES=1' : !there && 'not installed';
  test(`the page and the element work in ${name}`, { skip, timeout: 120_000 }, async (t) => {
    const home = mkdtempSync(join(tmpdir(), 'faultline-engine-'));
    t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
    const { marks, shown, tick, ...rest } = await report_from(command, home, t);
    assert.deepEqual(rest, { errors: [], too_wide: 0, cleared: true, element: 'complaint', colour: 'rgb(91, 42, 134)' });
    assert.ok(marks > 0);
    assert.match(shown, /exercise my discretion/);
    assert.match(tick, /✓/);
  });
}
