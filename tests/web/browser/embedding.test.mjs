// SPDX-License-Identifier: MIT
// In other people's pages: every worked example of web/embedding/ in a browser, another origin's CDN, sandboxes,
// several on one page, and nothing left behind.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../scripts/lib/serve.js';
import { axe_findings, example, open_browser, watched_page } from '../../support/browser.mjs';
import { ROOT } from '../../support/engine.mjs';

const CORS = { 'Access-Control-Allow-Origin': '*' };
const hashes = () => JSON.parse(readFileSync(join(ROOT, 'dist/integrity.json'), 'utf8')).files;
const [major, minor] = process.versions.node.split('.').map(Number);
const too_old_for_vite = (major < 20 || (major === 20 && minor < 19)) && 'Vite 8 needs Node 20.19';

let server, browser;
const folders = [];
before(async () => {
  server = await serve(ROOT, { headers: {} });
  browser = await open_browser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporary(files) {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-embedding-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

// A page of our own, served with `headers`, ended with the test.
async function host(t, files, headers = {}) {
  const own = await serve(temporary(files), { headers });
  t.after(() => own.close());
  return own.address;
}

async function visit(t, address, options = {}) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  t.after(() => context.close());
  const { page, seen } = await watched_page(context);
  await page.goto(address);
  return { page, seen };
}

const html = (body, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title>${head}</head><body><main>${body}</main></body></html>`;
async function read(frame, text) {
  await frame.locator('faultline-analyser textarea').fill(text);
  await frame.locator('faultline-analyser button[part="button"]').click();
}

for (const name of ['plain', 'strict-csp']) {
  test(`${name}.html: ready, read, events, its colours, and the page around keeps its own`, async (t) => {
    const { page, seen } = await visit(t, `${server.address}web/embedding/${name}.html`, { reducedMotion: 'reduce' });
    await page.waitForSelector('#log:has-text("Ready.")');
    await read(page, example('complaint'));
    await page.waitForSelector('#log:has-text("Read as complaint.")');
    assert.ok(await page.locator('faultline-analyser [data-check]').count() > 3);
    assert.equal(await page.locator('faultline-analyser [data-hit]').count(), 5, 'top="5"');
    await page.mouse.move(0, 0);
    const style = (selector, property) => page.locator(selector).first().evaluate((one, key) => getComputedStyle(one)[key], property);
    assert.equal(await style('faultline-analyser button[part="button"]', 'backgroundColor'), 'rgb(91, 42, 134)');
    assert.match(await style('body', 'fontFamily'), /Georgia/);
    assert.match(await page.locator('faultline-analyser .notice').innerText(), /Not the Ombudsman/);
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(seen.requests.filter((url) => !url.startsWith(server.address)), []);
  });
}

test('axe finds nothing in a page with the element, with a draft and with a decision', async (t) => {
  const { page } = await visit(t, `${server.address}web/embedding/plain.html`, { bypassCSP: true });
  for (const name of ['complaint', 'decision']) {
    await page.evaluate(([kind, text]) => {
      const element = document.querySelector('faultline-analyser');
      element.setAttribute('kind', kind);
      return element.analyse(text).then(() => {});
    }, [name, example(name)]);
    assert.deepEqual(await axe_findings(page, 'faultline-analyser'), [], name);
  }
});

test('iframe.html: a sandboxed frame grows with its content and says nothing else', async (t) => {
  const { page, seen } = await visit(t, `${server.address}web/embedding/iframe.html`);
  await page.evaluate(() => { window.messages = []; addEventListener('message', ({ data }) => window.messages.push(data)); });
  const frame = page.frameLocator('#faultline');
  await frame.locator('faultline-analyser textarea').waitFor();
  const height = () => page.evaluate(() => document.querySelector('#faultline').clientHeight);
  const before_reading = await height();
  await read(frame, example('complaint'));
  await frame.locator('[data-check]').first().waitFor();
  await page.waitForTimeout(300);
  assert.ok(await height() > before_reading + 1000, 'the frame has grown');
  assert.deepEqual(await page.evaluate(() => [...new Set(window.messages.map((message) => Object.keys(message).sort().join()))]), ['height,type']);
  assert.deepEqual(seen.problems.filter((line) => !/allow-scripts and allow-same-origin/.test(line)), []);
});

test('a frame without an origin of its own works too, where the files allow other origins', async (t) => {
  const cdn = await serve(join(ROOT, 'dist/npm'), { headers: CORS });
  t.after(() => cdn.close());
  const inside = html('<faultline-analyser kind="complaint"></faultline-analyser>', `<script type="module" src="${cdn.address}elements/faultline-analyser.js"></script>`);
  const address = await host(t, { 'inside.html': inside, 'index.html': html('<iframe id="f" sandbox="allow-scripts" src="inside.html" title="f" width="800" height="600"></iframe>') });
  const { page, seen } = await visit(t, address, { serviceWorkers: 'allow' });
  const frame = page.frameLocator('#f');
  await frame.locator('faultline-analyser textarea').waitFor();
  await read(frame, example('complaint'));
  await frame.locator('[data-check]').first().waitFor();
  assert.deepEqual(seen.problems, []);
});

test('from another origin: CORS, integrity, and a policy that names it', async (t) => {
  const cdn = await serve(join(ROOT, 'dist/npm'), { headers: CORS });
  t.after(() => cdn.close());
  const origin = new URL(cdn.address).origin;
  const csp = { 'Content-Security-Policy': `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; worker-src blob:` };
  const script = (hash) => `<script type="module" crossorigin src="${cdn.address}elements/faultline-analyser.js" integrity="${hash}"></script>
    <link rel="modulepreload" href="${cdn.address}engine/engine.js" integrity="${hashes()['npm/engine/engine.js']}">`;
  const body = '<faultline-analyser kind="decision"></faultline-analyser>';
  const { page, seen } = await visit(t, await host(t, { 'index.html': html(body, script(hashes()['npm/elements/faultline-analyser.js'])) }, csp));
  await page.locator('faultline-analyser textarea').waitFor();
  await read(page, example('closed'));
  await page.locator('faultline-analyser [data-view="decision"]').waitFor();
  assert.ok(await page.locator('faultline-analyser [data-hit]').count() > 0, 'the index came from there too');
  assert.deepEqual(seen.problems, []);

  const other = await visit(t, await host(t, { 'index.html': html(body, script(hashes()['npm/engine/engine.js'])) }, csp));
  await other.page.waitForTimeout(500);
  assert.equal(await other.page.locator('faultline-analyser textarea').count(), 0, 'a changed script is not run');
  assert.ok(other.seen.problems.some((line) => /integrity/.test(line)));
});

test('several on one page share one worker and one index; the last to go ends the worker and leaves nothing', async (t) => {
  const address = await host(t, { 'index.html': html('') });
  const { page, seen } = await visit(t, address);
  const cdn = await serve(join(ROOT, 'dist/npm'), { headers: CORS });
  t.after(() => cdn.close());
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
  const before_import = await globals();
  await page.evaluate((base) => import(`${base}elements/faultline-analyser.js`).then(() => {}), cdn.address);
  await page.evaluate(async (text) => {
    for (let i = 0; i < 3; i += 1) document.querySelector('main').append(document.createElement('faultline-analyser'));
    await Promise.all([...document.querySelectorAll('faultline-analyser')].map((one, i) => one.analyse(text[i])));
  }, [example('complaint'), example('decision'), example('closed')]);
  assert.equal(page.workers().length, 1);
  assert.equal(seen.requests.filter((url) => url.endsWith('precedents.idx')).length, 1);
  assert.deepEqual(await page.locator('faultline-analyser').evaluateAll((all) => all.map((one) => one.shadowRoot.querySelector('[data-view]').dataset.view)), ['complaint', 'decision', 'decision']);
  assert.deepEqual((await globals()).filter((name) => !before_import.includes(name)), [], 'no globals');

  await page.evaluate(() => document.querySelector('faultline-analyser').remove());
  assert.equal(page.workers().length, 1, 'two are left');
  await page.evaluate(() => {
    window.weak = [...document.querySelectorAll('faultline-analyser')].map((one) => new WeakRef(one));
    document.querySelector('main').replaceChildren();
  });
  for (let i = 0; i < 50 && page.workers().length; i += 1) await page.waitForTimeout(50);
  assert.equal(page.workers().length, 0, 'the worker has ended');
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  assert.deepEqual(await page.evaluate(() => window.weak.map((ref) => ref.deref()?.localName)), [undefined, undefined], 'the elements are collected');
  assert.deepEqual(seen.problems, []);
});

test('createAnalyser in a page: base path, own index, abort, dispose, one after the other', async (t) => {
  const { page, seen } = await visit(t, `${server.address}web/embedding/plain.html`);
  const result = await page.evaluate(async (text) => {
    const { createAnalyser } = await import('/dist/engine/engine.js');
    const code = (promise) => promise.then(() => 'answered', (error) => `${error instanceof Error} ${error.code}`);
    const analyser = await createAnalyser({ baseUrl: '/dist/npm/engine/', indexUrl: '/dist/precedents.idx' });
    const stop = new AbortController();
    const stopped = code(analyser.analyse(text, { signal: stop.signal }));
    stop.abort();
    const { decision, precedents } = await analyser.analyse(text, { top: 2 });
    const wrong = await code(analyser.analyse(text, { kind: 'nonsense' }));
    const long = await code(analyser.analyse('word '.repeat(5_000_000)));
    const info = await analyser.info();
    analyser.dispose();
    const after_dispose = await code(analyser.analyse(text));
    for (let i = 0; i < 5; i += 1) (await createAnalyser({ indexUrl: null })).dispose();
    const none = await createAnalyser({ indexUrl: '/no-such.idx' });
    const missing = [(await none.info()).index_error?.code, (await none.analyse(text)).precedents];
    none.dispose();
    return { words: text.slice(...decision.reference.span), hits: precedents.hits.length, stopped: await stopped, wrong, long, decisions: info.index.decisions, after_dispose, missing };
  }, example('closed'));
  assert.deepEqual(result, { words: '21 901 114', hits: 2, stopped: 'true aborted', wrong: 'true bad-option', long: 'true input-too-large', decisions: 1494,
    after_dispose: 'true disposed', missing: ['index-load', null] });
  assert.ok(seen.requests.some((url) => url.endsWith('/dist/npm/engine/worker.js')), 'the worker of the base path');
});

test('attributes choose kind, index and base; a missing engine is told and the text stays', async (t) => {
  const { page } = await visit(t, `${server.address}web/embedding/plain.html`);
  const result = await page.evaluate(async (text) => {
    const told = [];
    for (const type of ['ready', 'result', 'error']) document.addEventListener(`faultline-${type}`, ({ target, detail }) => told.push([target.id, type, detail.code ?? detail.kind ?? ''].join(' ').trim()));
    const make = (id, attributes) => {
      const element = document.createElement('faultline-analyser');
      for (const [name, value] of Object.entries({ id, ...attributes })) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    const bare = make('bare', { kind: 'decision', 'index-url': 'none', 'base-url': '/dist/engine' });
    const { precedents } = await bare.analyse(text);
    const similar = bare.shadowRoot.querySelectorAll('[data-hit]').length;
    const lost = make('lost', { 'base-url': '/nowhere/' });
    const code = await lost.analyse(text).catch((error) => error.code);
    return { precedents, similar, code, kept: lost.shadowRoot.querySelector('textarea').value === text, said: lost.shadowRoot.querySelector('[role="status"]').textContent, told };
  }, example('closed'));
  assert.deepEqual([result.precedents, result.similar, result.code, result.kept], [null, 0, 'engine-load', true]);
  assert.match(result.said, /could not be loaded\. Your text is still here/);
  for (const line of ['bare ready', 'bare result decision', 'lost error engine-load']) assert.ok(result.told.includes(line), `${line}: ${result.told}`);
});

test('the styles of the page around do not reach in, and the element’s do not reach out', async (t) => {
  const loud = '<style>button, p, h2 { display: none !important; color: red !important } * { font-size: 40px !important }</style>';
  const address = await host(t, { 'index.html': html('<p id="host" hidden>host</p><faultline-analyser></faultline-analyser>', loud) });
  const { page } = await visit(t, address);
  const cdn = await serve(join(ROOT, 'dist/npm'), { headers: CORS });
  t.after(() => cdn.close());
  await page.evaluate((base) => import(`${base}elements/faultline-analyser.js`).then(() => {}), cdn.address);
  await page.locator('faultline-analyser button[part="button"]').waitFor();
  assert.ok(await page.locator('faultline-analyser button[part="button"]').isVisible());
  assert.notEqual(await page.locator('faultline-analyser .notice').evaluate((one) => getComputedStyle(one).color), 'rgb(255, 0, 0)');
  assert.equal(await page.locator('body').evaluate((one) => getComputedStyle(one).margin), '8px', 'the page keeps its own margin');
});

// Built by Vite as it comes, in a folder where the package is installed.
async function built(t, name) {
  const { build } = await import('vite');
  const folder = temporary({});
  cpSync(join(ROOT, 'web/embedding', name), folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  cpSync(join(ROOT, 'dist/npm'), join(folder, 'node_modules/faultline'), { recursive: true });
  for (const needed of ['react', 'react-dom']) symlinkSync(join(ROOT, 'node_modules', needed), join(folder, 'node_modules', needed));
  await build({ root: folder, base: './', configFile: false, logLevel: 'error' });
  const own = await serve(join(folder, 'dist'));
  t.after(() => own.close());
  return own.address;
}

test('a Vite build finds worker, engine and index without configuration', { skip: too_old_for_vite }, async (t) => {
  const { page, seen } = await visit(t, await built(t, 'vite'));
  await page.waitForSelector('body[data-ready]');
  await page.fill('#text', example('closed'));
  await page.waitForSelector('#result:has-text("decision, nearest: ")');
  assert.doesNotMatch(await page.textContent('#result'), /none/);
  assert.deepEqual(seen.problems, []);
});

test('a React page shows a text and hears the result', { skip: too_old_for_vite }, async (t) => {
  const { page, seen } = await visit(t, await built(t, 'react'));
  await page.waitForSelector('#kind:has-text("complaint")');
  assert.equal(await page.locator('faultline-analyser [data-hit]').count(), 3);
  assert.deepEqual(seen.problems, []);
});

test('node.mjs reads a file in Node', () => {
  const said = execFileSync('node', [join(ROOT, 'web/embedding/node.mjs'), join(ROOT, 'web/examples/decision.txt')], { encoding: 'utf8' });
  assert.match(said, /^decision 23 928 786 upheld\n(similar: .+\n){3}$/);
});
