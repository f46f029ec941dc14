// SPDX-License-Identifier: MIT
// Measures dist/ as a first visit transfers it. `goal` is what we want to reach; `ceiling` is what a change may
// not pass, so that sizes only go down.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1000;
const BUDGETS = {
  engine: { goal: 170 * KB, ceiling: 335 * KB, what: 'WebAssembly and glue' },
  page: { goal: 50 * KB, ceiling: 52 * KB, what: 'HTML, CSS, JavaScript, examples' },
  index: { goal: 300 * KB, ceiling: 300 * KB, what: '1,494 decisions' },
  total: { goal: 520 * KB, ceiling: 620 * KB, what: 'first visit' },
};

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const part_of = (file) => (/^engine\/faultline\.(js|wasm)$/.test(file) ? 'engine' : /\.idx$/.test(file) ? 'index' : 'page');

export function measure(dist = 'dist') {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  const files = [...worker.match(/\[("\.\/".*?)\]/s)[1].matchAll(/"([^"]+)"/g)].map(([, name]) => name).filter((name) => name !== './');
  const sizes = { engine: 0, page: 0, index: 0, total: 0 };
  for (const file of [...files, 'service-worker.js']) {
    const size = brotli(readFileSync(join(dist, file)));
    sizes[part_of(file)] += size;
    sizes.total += size;
  }
  return Object.fromEntries(Object.entries(BUDGETS).map(([part, budget]) => [part, { brotli: sizes[part], ...budget }]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = measure();
  if (process.argv.includes('--json')) console.log(JSON.stringify(measured, null, 1));
  else for (const [part, { brotli: size, goal, ceiling, what }] of Object.entries(measured)) {
    console.log(`${part.padEnd(7)} ${(size / KB).toFixed(1).padStart(7)} kB   goal ${goal / KB}   ceiling ${ceiling / KB}   ${size > goal ? 'OVER THE GOAL ' : ''}(${what})`);
  }
}
