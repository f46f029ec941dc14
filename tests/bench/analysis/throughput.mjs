// SPDX-License-Identifier: MIT
// How fast a decision is analysed: natively, in WebAssembly, and the ratio, in one run over the same texts. The
// first text of a run also compiles the rules; it is given apart.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTLINE, ROOT, golden_texts, open_engine } from '../../support/engine.mjs';

const files = golden_texts().filter((file) => file.includes('tests/golden'));
const texts = files.map((file) => readFileSync(file));
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
const rounds = 10;
const timed = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

// A run over one round and a run over eleven: the difference is ten warm rounds without start or rules.
const batch = (times) => timed(() => execFileSync(FAULTLINE, ['batch', '--from', '-', '--jobs', '1', '--top', '0', '--kind', 'decision'],
  { input: `${Array(times).fill(files.join('\n')).join('\n')}\n`, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] }));
const native_first = timed(() => execFileSync(FAULTLINE, ['analyse', files[0], '--top', '0'], { stdio: ['ignore', 'pipe', 'ignore'] }));
const native = (batch(1 + rounds) - batch(1)) / rounds;

const engine = await open_engine();
const analyse = (text) => engine.analyse(text, { kind: 'decision', top: 0 });
const wasm_first = timed(() => analyse(texts[0]));
texts.forEach(analyse);
const wasm = timed(() => { for (let i = 0; i < rounds; i += 1) texts.forEach(analyse); }) / rounds;

const row = (name, ms, first) => ({ name, us_per_10_kB: Math.round((ms / bytes) * 1e7), MB_per_s: Number((bytes / ms / 1000).toFixed(2)), first_text_ms: Math.round(first) });
const table = [row('native', native, native_first), row('WebAssembly', wasm, wasm_first)];
console.table(table);
console.log(`WebAssembly takes ${(wasm / native).toFixed(2)} times as long as native (${texts.length} texts, ${bytes} bytes, ${rounds} rounds)`);
mkdirSync(join(ROOT, 'build/bench'), { recursive: true });
writeFileSync(join(ROOT, 'build/bench/analysis.json'), `${JSON.stringify({ texts: texts.length, bytes, rounds, table, wasm_to_native: wasm / native }, null, 1)}\n`);
