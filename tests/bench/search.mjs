// SPDX-License-Identifier: MIT
// Precedents: quality, build time, size and latency beside other engines; large collections and how the time grows with
// them; the drafts in WebAssembly as the page runs them, which must give what the native build gives.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTLINE, INDEX, ROOT, TODAY, ok_text, open_engine } from '../support/engine.mjs';
import { OUT, exponent, json_lines, native, percentile, print, program, quick, save, text_file, wasm } from './measure.mjs';
import { compressed, file_bytes, peers, read_drafts, read_records } from './search/peers.mjs';
import { drafts } from './texts.mjs';

const DIGEST = join(ROOT, 'web/precedents/decisions.jsonl');
const DEV = join(ROOT, 'tests/ranking/dev-drafts.jsonl');
const HELD_OUT = join(ROOT, 'tests/drafts/other-d.jsonl');
const ROUNDS = 3;

// Index::search alone, of the same source built twice.
const search_alone = (index, rounds) => ({
  native: JSON.parse(program('bench/faultline_bench_search', [index, DEV, String(rounds)])),
  wasm: JSON.parse(execFileSync('node', [join(ROOT, 'build/wasm/bench/faultline_bench_search.js'), index, DEV, String(rounds)], { encoding: 'utf8' })),
});
let differing = 0;
function both_builds(index, rounds = ROUNDS) {
  const times = search_alone(index, rounds);
  if (times.native.results !== times.wasm.results) differing += 1;
  return times;
}

// One collection made from the digest: { collection, decisions, build_ms, …, index, records }.
function collection(kind, count) {
  const index = join(OUT, `${kind}-${count}.idx`);
  const records = join(OUT, `${kind}-${count}.jsonl`);
  return { ...JSON.parse(program('faultline_scale', [DIGEST, kind, String(count), index, ...(kind === 'full' ? [records] : [])])), index, records };
}

const ranking = (file) => JSON.parse(program('faultline_ranking', [DIGEST, file, '--json']));

async function beside_peers() {
  const held_out = ranking(HELD_OUT);
  const dev = ranking(DEV);
  const times = both_builds(INDEX, 9);
  const bytes_each = file_bytes(INDEX) / dev.decisions;
  const brotli_each = compressed(readFileSync(INDEX), 11) / dev.decisions;
  const quality = { mrr_at_10: dev.mrr_at_10, recall_at_10: dev.recall_at_10, held_out_mrr: held_out.mrr_at_10, held_out_recall: held_out.recall_at_10 };
  const ours = Object.entries(times).map(([build, { median_ms, p95_ms }]) => ({
    engine: `faultline ${build}`, ...quality, median_ms, p95_ms, build_ms: build === 'native' ? dev.build_ms : '', bytes_each, brotli_each,
  }));
  const records = read_records(DIGEST);
  const others = await peers(records, read_drafts([DEV]), { rounds: quick ? 1 : ROUNDS, folder: OUT });
  const unseen = quick ? [] : await peers(records, read_drafts([HELD_OUT]), { rounds: 1, folder: OUT });
  return [...ours, ...others.map(({ engine, mrr_at_10, recall_at_10, ...rest }, i) => ({
    engine, mrr_at_10, recall_at_10, held_out_mrr: unseen[i]?.mrr_at_10 ?? '', held_out_recall: unseen[i]?.recall_at_10 ?? '', ...rest,
  }))];
}

const ratio_rows = (rows) => rows.map((row) => ({ ...row, 'p95 / native': row.p95_ms / rows[0].p95_ms }));

const rows = ratio_rows(await beside_peers());
print('Search: 1,494 decisions, 60 drafts as whole queries; held out: 112 drafts that nobody tuned on', rows);

// Five thousand whole decisions: some of the drafts are enough for peers that take a second each.
async function whole_decisions() {
  const full = collection('full', 5000);
  const times = both_builds(full.index);
  const records = read_records(full.records);
  const ours = Object.entries(times).map(([build, { median_ms, p95_ms }]) => ({
    engine: `faultline ${build}`, median_ms, p95_ms, build_ms: build === 'native' ? full.build_ms : '', bytes_each: full.search_bytes_each,
  }));
  const others = await peers(records, read_drafts([DEV]).slice(0, 10), { rounds: 1, folder: OUT });
  return [...ours, ...others.map(({ engine, median_ms, p95_ms, build_ms, bytes_each, error }) => ({ engine, median_ms, p95_ms, build_ms, bytes_each, ...(error && { error }) }))];
}
const full = quick ? [] : ratio_rows(await whole_decisions());
if (!quick) print('5,000 decisions of 1,000 words; bytes each of the search structures (peers: of all that they save)', full);

const growth = (quick ? [1500, 5000] : [1500, 5000, 15000, 50000, 100000]).map((count) => {
  const { build_ms, build_mb, open_ms, index, decisions } = collection('digest', count);
  const times = both_builds(index);
  return { decisions, build_ms, build_mb, open_ms, native_median_ms: times.native.median_ms, native_p95_ms: times.native.p95_ms,
    wasm_median_ms: times.wasm.median_ms, wasm_p95_ms: times.wasm.p95_ms };
});
print('Digest records, multiplied with changed words', growth);
const exponents = Object.fromEntries(['build_ms', 'native_median_ms', 'wasm_median_ms'].map((key) => [key, exponent(growth.map((row) => [row.decisions, row[key]]))]));
print('Exponent of the time over the number of decisions', [exponents]);

const files = drafts.map(({ id, text }) => text_file(id, text));
const runs = { native: native('complaint', 0.02, files, { index: true }), wasm: await wasm('complaint', 0.02, files, { index: true }) };
const latency = Object.entries(runs).map(([build, measured]) => {
  const times = measured.slice(1).map(({ median_ms }) => median_ms).sort((a, b) => a - b);
  return { build, drafts: measured.length, first_ms: measured[0].first_ms, p50_ms: percentile(times, 0.5), p95_ms: percentile(times, 0.95), most_ms: times.at(-1) };
});
print('A draft from its text to its precedents: analysis, search and JSON', latency);

const engine = await open_engine();
engine.load_index(readFileSync(INDEX));
const lines = execFileSync(FAULTLINE, ['batch', '--kind', 'complaint', '--today', TODAY, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim().split('\n');
const same = files.filter((file, i) => {
  const mine = ok_text(engine.analyse(readFileSync(file), { kind: 'complaint' }));
  return lines[i] === `{"file":${JSON.stringify(file)},${mine.slice(1)}`;
}).length;
console.log(`\nNative and WebAssembly give the same bytes for ${same} of ${files.length} drafts, precedents included; search alone differed in ${differing} collections.`);

save('search', { rows, full, growth, exponents, latency, same, drafts: files.length, differing });
process.exitCode = same === files.length && differing === 0 ? 0 : 1;
