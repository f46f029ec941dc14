// SPDX-License-Identifier: MIT
// What the benchmarks share: the same files natively and in WebAssembly, fits, percentiles and tables.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX, ROOT, ok_text, open_engine } from '../support/engine.mjs';

export const OUT = join(ROOT, 'build/bench');
export const quick = process.argv.includes('--quick');
mkdirSync(join(OUT, 'texts'), { recursive: true });

export function text_file(name, text) {
  const path = join(OUT, 'texts', `${name}.txt`);
  writeFileSync(path, text);
  return path;
}

export const program = (name, args) => execFileSync(join(ROOT, 'build/native/tests', name), args, { encoding: 'utf8', maxBuffer: 1 << 28 });
export const json_lines = (text) => text.trim().split('\n').map((line) => JSON.parse(line));

// Per file: { file, bytes, first_ms, least_ms, median_ms, runs }; the first file's first_ms is the cold one.
export function native(kind, seconds, files, { index = false } = {}) {
  return json_lines(program('bench/faultline_bench_analysis', [kind, String(seconds), index ? INDEX : '-', ...files]));
}

// The same in a new WebAssembly engine, with start_ms for compiling and starting it. The first file that takes
// very long is the last, so that one bad case does not hold up the rest.
const TOO_LONG_MS = 4000;
export async function wasm(kind, seconds, files, { index = false } = {}) {
  const opened = performance.now();
  const engine = await open_engine();
  const start_ms = performance.now() - opened;
  if (index) engine.load_index(readFileSync(INDEX));
  const rows = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    const once = () => {
      const start = performance.now();
      ok_text(engine.analyse(bytes, { kind }));
      return performance.now() - start;
    };
    const first_ms = once();
    const times = first_ms > TOO_LONG_MS ? [first_ms] : [];
    let spent = first_ms > TOO_LONG_MS ? first_ms : 0;
    while (times.length === 0 || spent < 1000 * seconds) {
      times.push(once());
      spent += times.at(-1);
    }
    times.sort((a, b) => a - b);
    rows.push({ file, bytes: bytes.length, start_ms, first_ms, least_ms: times[0], median_ms: percentile(times, 0.5), runs: times.length });
    if (times[0] > TOO_LONG_MS) break;
  }
  return rows;
}

export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

// The exponent e of time ~ bytes^e, by least squares on the logarithms.
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / logs.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

export const round = (value, digits = 3) => (value === 0 ? 0 : Number(value.toPrecision(digits)));

// A Markdown table; what is printed can go into README.md as it stands.
export function print(title, rows) {
  const keys = Object.keys(rows[0]);
  const cell = (value) => (typeof value === 'number' ? round(value).toLocaleString('en-GB', { maximumFractionDigits: 4 }) : String(value ?? ''));
  console.log(`\n${title}\n`);
  console.log(`| ${keys.join(' | ')} |\n|${keys.map((key) => (typeof rows[0][key] === 'number' ? ' ---: ' : ' --- ')).join('|')}|`);
  for (const row of rows) console.log(`| ${keys.map((key) => cell(row[key])).join(' | ')} |`);
}

export function save(name, result) {
  writeFileSync(join(OUT, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
}
