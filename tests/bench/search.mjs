// SPDX-License-Identifier: MIT
// Precedents: quality and latency beside other engines, large collections, and the drafts in WebAssembly as the
// page runs them, which must give what the native build gives.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTLINE, INDEX, ROOT, TODAY, ok_text, open_engine } from '../support/engine.mjs';
import { OUT, json_lines, native, percentile, print, program, quick, save, text_file, wasm } from './measure.mjs';
import { drafts } from './texts.mjs';

const peers_json = join(OUT, 'search-peers.json');
execFileSync('node', [join(ROOT, 'tests/bench/search/peers.mjs'), '--native', join(ROOT, 'build/native'), '--json', peers_json], { stdio: ['ignore', 'ignore', 'inherit'] });
const peers = JSON.parse(readFileSync(peers_json, 'utf8'));
print(`Search: ${peers.decisions} decisions, ${peers.drafts} drafts as whole queries`, peers.rows);

const files = drafts.map(({ id, text }) => text_file(id, text));
const runs = { native: native('complaint', 0.02, files, { index: true }), wasm: await wasm('complaint', 0.02, files, { index: true }) };
const latency = Object.entries(runs).map(([build, rows]) => {
  const times = rows.slice(1).map(({ median_ms }) => median_ms).sort((a, b) => a - b);
  return { build, drafts: rows.length, first_ms: rows[0].first_ms, p50_ms: percentile(times, 0.5), p95_ms: percentile(times, 0.95), most_ms: times.at(-1) };
});
print('A draft from its text to its precedents: analysis, search and JSON', latency);

const engine = await open_engine();
engine.load_index(readFileSync(INDEX));
const lines = execFileSync(FAULTLINE, ['batch', '--kind', 'complaint', '--today', TODAY, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim().split('\n');
const same = files.filter((file, i) => {
  const mine = ok_text(engine.analyse(readFileSync(file), { kind: 'complaint' }));
  return lines[i] === `{"file":${JSON.stringify(file)},${mine.slice(1)}`;
}).length;
console.log(`\nNative and WebAssembly give the same bytes for ${same} of ${files.length} drafts, precedents included.`);

const digest = join(ROOT, 'web/precedents/decisions.jsonl');
const scale = quick ? [] : json_lines(program('faultline_scale', [digest, join(ROOT, 'tests/ranking/dev-drafts.jsonl')]));
if (!quick) print('Large collections (native)', scale);

save('search', { peers, latency, same, drafts: files.length, scale });
process.exitCode = same === files.length ? 0 : 1;
