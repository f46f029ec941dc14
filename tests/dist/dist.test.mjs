// SPDX-License-Identifier: MIT
// What is shipped: complete, small enough, the same from the same sources, usable by an embedder.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { files_below, hash } from '../../scripts/lib/dist/files.js';
import { measure } from '../../scripts/lib/sizes.js';
import { ROOT } from '../support/engine.mjs';

const dist = (file) => join(ROOT, 'dist', file);
const integrity = () => JSON.parse(readFileSync(dist('integrity.json'), 'utf8')).files;

test('no part of a first visit is over its ceiling', () => {
  for (const [part, { brotli, ceiling }] of Object.entries(measure(join(ROOT, 'dist')))) {
    assert.ok(brotli > 0 && brotli <= ceiling, `${part}: ${brotli} bytes of ${ceiling}`);
  }
});

test('everything that the service worker keeps is there, and everything a first visit needs is kept', () => {
  const worker = readFileSync(dist('service-worker.js'), 'utf8');
  assert.doesNotMatch(worker, /__VERSION__|__FILES__/);
  const kept = [...worker.match(/\[("\.\/".*?)\]/s)[1].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  for (const file of kept) assert.ok(file === './' || existsSync(dist(file)), file);
  for (const file of ['./', 'index.html', 'main.js', 'engine/worker.js', 'engine/faultline.wasm', 'precedents.idx', 'manifest.webmanifest']) assert.ok(kept.includes(file), file);
});

test('every shipped file has its integrity hash', () => {
  const hashes = integrity();
  for (const file of files_below(join(ROOT, 'dist')).filter((name) => name !== 'integrity.json')) {
    assert.equal(hashes[file], `sha384-${hash(readFileSync(dist(file)))}`, file);
  }
});

test('packaging again gives the same bytes', () => {
  const first = integrity();
  execFileSync('node', ['scripts/lib/dist.js'], { cwd: ROOT });
  assert.deepEqual(integrity(), first);
});

test('notices and the bill of materials name what others wrote', () => {
  const notices = readFileSync(dist('THIRD-PARTY-NOTICES'), 'utf8');
  const names = JSON.parse(readFileSync(dist('sbom.json'), 'utf8')).components.map(({ name }) => name);
  for (const name of ['re2', 'nlohmann-json', 'emscripten', 'pdfjs-dist', 'mammoth']) {
    assert.ok(names.includes(name), name);
    assert.ok(notices.includes(`\n${name} `), name);
  }
  assert.match(notices, /Commission for Local Administration in England/);
});

test('the single file names no other file and allows no inline code but its own', () => {
  const html = readFileSync(dist('faultline.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  assert.doesNotMatch(html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ''), /<(link|script|img)[^>]+(src|href)=/);
});

// A project that consumes the package as an embedder would.
function consumer(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    cpSync(join(ROOT, 'dist/npm'), join(folder, 'node_modules/faultline'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the package analyses a file in Node', () => {
  const script = `
    import { createAnalyser } from 'faultline';
    import { readFileSync } from 'node:fs';
    const analyser = await createAnalyser();
    const { decision, precedents } = await analyser.analyse(readFileSync(process.argv[2], 'utf8'), { kind: 'decision', top: 3 });
    analyser.dispose();
    console.log(JSON.stringify([decision.reference?.value, precedents.hits.length]));`;
  consumer({ 'use.js': script }, (folder) => {
    const out = execFileSync('node', ['use.js', join(ROOT, 'web/examples/decision.txt')], { cwd: folder, encoding: 'utf8' });
    const [reference, hits] = JSON.parse(out);
    assert.match(reference, /^\d{2} \d{3} \d{3}/);
    assert.equal(hits, 3);
  });
});

test('the types of the package are accepted by tsc --strict', () => {
  const script = `
    import { createAnalyser, FaultlineError, type Analysis } from 'faultline';
    import type { FaultlineAnalyser } from 'faultline/element';
    const analyser = await createAnalyser({ indexUrl: null });
    const analysis: Analysis = await analyser.analyse('text', { kind: 'decision', signal: new AbortController().signal });
    const words: string[] = analysis.kind === 'decision' ? analysis.decision.grounds.map((g) => g.code) : analysis.complaint.checks.map((c) => c.status);
    const element: FaultlineAnalyser = document.createElement('faultline-analyser');
    element.addEventListener('faultline-result', (event) => { const seen: Analysis = event.detail; void seen; });
    try { analyser.dispose(); } catch (error) { if (error instanceof FaultlineError) words.push(error.code); }`;
  consumer({ 'use.ts': script }, (folder) => {
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', 'use.ts'], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  });
});
