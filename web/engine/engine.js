// SPDX-License-Identifier: MIT
// createAnalyser: the façade that the page and embedders use.
//
//   const analyser = await createAnalyser();
//   const analysis = await analyser.analyse(text, { kind: 'auto', today: '2026-11-22', top: 10, signal });
//   analyser.dispose();
//
// Options: `baseUrl` the folder of this file, when worker and engine lie elsewhere; `indexUrl` another index, or
// null for none; `worker` a function that makes the Worker. Analysers with the same options share one worker and
// one index; the last one disposed of ends it. Offsets are UTF-16 code units: `text.slice(...span)` are the words.

import { WorkerClient } from './client.js';
import { FaultlineError } from './errors.js';

export { FaultlineError };

const shared = new Map();  // key → { client, users }
const encoder = new TextEncoder();

// `origin` and not `location.origin`: a sandboxed frame has none of its own.
const is_ours = (url) => url.origin === globalThis.origin || url.protocol === 'file:';

function worker_at(url) {
  if (is_ours(url)) return new Worker(url, { type: 'module' });
  // Browsers refuse workers of another origin; a wrapper of our own may import it (needs `worker-src blob:`). It is
  // no module, as frames without an origin of their own start only such, and keeps what comes before the import has.
  const wrapper = URL.createObjectURL(new Blob([`const early = [];
    self.onmessage = (event) => early.push(event);
    import(${JSON.stringify(url.href)}).then(() => early.forEach((event) => self.onmessage(event)), (error) => setTimeout(() => { throw error; }));`],
  { type: 'text/javascript' }));
  const worker = new Worker(wrapper);
  worker.addEventListener('message', () => URL.revokeObjectURL(wrapper), { once: true });
  return worker;
}

function default_worker() {
  const here = new URL(import.meta.url);
  if (!is_ours(here)) return worker_at(new URL('worker.js', here));
  // Written out, and only here, so that bundlers see a worker and not a file to copy.
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
}

function absolute(url) {
  return new URL(url, globalThis.document?.baseURI ?? import.meta.url);
}

function open_shared({ baseUrl, indexUrl, indexBytes, worker }) {
  const base = baseUrl ? absolute(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`) : null;
  const index_url = indexUrl === null || indexBytes ? null
    : indexUrl ? absolute(indexUrl).href
    : base ? new URL('../precedents.idx', base).href
    : new URL('../precedents.idx', import.meta.url).href;
  const key = worker || indexBytes ? Symbol('own') : `${base?.href ?? ''} ${index_url}`;
  const existing = shared.get(key);
  if (existing) {
    existing.users += 1;
    return existing;
  }
  const make_worker = worker ?? (base ? () => worker_at(new URL('worker.js', base)) : default_worker);
  const greet = (send) => send('open', { index_url, index_bytes: indexBytes });
  const entry = { key, users: 1, client: new WorkerClient({ make_worker, greet }) };
  shared.set(key, entry);
  return entry;
}

export async function createAnalyser(options = {}) {
  const entry = open_shared(options);
  let disposed = false;
  const dispose = () => {
    if (disposed) return;
    disposed = true;
    entry.users -= 1;
    if (entry.users === 0) {
      shared.delete(entry.key);
      entry.client.dispose();
    }
  };
  try {
    await entry.client.greeting;
  } catch (error) {
    dispose();
    throw error;
  }
  return {
    // { index: {decisions, built} | null, index_error? } of the worker that runs now.
    info: () => entry.client.greeting,
    // Bytes that the engine holds in the worker.
    memory: () => entry.client.request('memory'),
    async analyse(text, { kind = 'auto', today = local_today(), top = 10, search = null, signal } = {}) {
      if (disposed) throw new FaultlineError('disposed', 'This analyser was disposed of.');
      const bytes = encoder.encode(text);
      return entry.client.request('analyse', { bytes, kind, today, top, search }, { signal, transfer: [bytes.buffer] });
    },
    dispose,
  };
}

function local_today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
