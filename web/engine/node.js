// SPDX-License-Identifier: MIT
// createAnalyser for Node: the same engine and the same promise, without a worker. Files are read from the package.
//
//   import { createAnalyser } from 'faultline';
//   const analyser = await createAnalyser({ indexUrl: null });       // or a file: URL or path of another index
//   const analysis = await analyser.analyse(text, { kind: 'decision' });

import { readFile } from 'node:fs/promises';
import create_engine from './faultline.js';
import { create_runner } from './runner.js';
import { FaultlineError, to_error } from './errors.js';

export { FaultlineError };

const encoder = new TextEncoder();

async function load_index(runner, { indexUrl, indexBytes }) {
  if (indexUrl === null && !indexBytes) return { index: null };
  try {
    const bytes = indexBytes ?? await readFile(indexUrl ?? new URL('../precedents.idx', import.meta.url));
    return { index: runner.load_index(new Uint8Array(bytes)) };
  } catch (error) {
    return { index: null, index_error: { code: error instanceof FaultlineError ? error.code : 'index-load', message: error.message } };
  }
}

export async function createAnalyser(options = {}) {
  let runner;
  try {
    runner = await create_runner({ create_engine, wasm_binary: await readFile(new URL('./faultline.wasm', import.meta.url)) });
  } catch (error) {
    throw new FaultlineError('engine-load', error.message);
  }
  const info = await load_index(runner, options);
  let disposed = false;
  return {
    info: async () => info,
    memory: async () => runner.memory(),
    async analyse(text, { signal, today = new Date().toISOString().slice(0, 10), ...rest } = {}) {
      if (disposed) throw new FaultlineError('disposed', 'This analyser was disposed of.');
      if (signal?.aborted) throw new FaultlineError('aborted');
      try {
        return runner.analyse(encoder.encode(text), { today, ...rest });
      } catch (error) {
        throw to_error(error);
      }
    },
    dispose() {
      disposed = true;
      runner = null;
    },
  };
}
