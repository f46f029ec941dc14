// SPDX-License-Identifier: MIT
// Worker: a table of actions around one runner. In: {id, action, payload} or {cancel: id}. Out: {id, result} or
// {id, error: {code, message, fatal}}. After a fatal error the state of the engine is unknown: the client
// discards the worker. Once open it warms up on passages of its own, one at a time, until a text comes.

import create_engine from './faultline.js';
import { create_runner } from './runner.js';
import { FaultlineError } from './errors.js';
import { passages } from './warm.js';

const runner = create_runner({ create_engine });
runner.catch(() => {});
let index = Promise.resolve(null);

async function index_bytes_at(url) {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) throw new FaultlineError('index-load', `The index did not load (${url}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

const actions = {
  async open({ index_url, index_bytes }) {
    const bytes = index_bytes ? Promise.resolve(index_bytes) : index_url ? index_bytes_at(index_url) : null;
    bytes?.catch(() => {});
    const engine = await runner.catch((error) => {
      throw new FaultlineError('engine-load', error.message);
    });
    index = (async () => (bytes ? engine.load_index(await bytes) : null))();
    setTimeout(warm_up, 0);
    try {
      return { index: await index };
    } catch (error) {
      return { index: null, index_error: { code: error.code ?? 'index-load', message: error.message } };
    }
  },
  async analyse({ bytes, ...options }) {
    const engine = await runner;
    await index.catch(() => null);
    return engine.analyse(bytes, options);
  },
  async memory() {
    return (await runner).memory();
  },
};

// Rules are compiled when a text first needs them: most are, before the first text is there.
let waiting = 0;
function warm_up(place = 0) {
  if (place >= passages.length) return;
  const later = () => setTimeout(warm_up, waiting ? 250 : 0, waiting ? place : place + 1);
  if (waiting) return void later();
  queue = queue.then(async () => {
    (await runner).analyse(new TextEncoder().encode(passages[place].text), { kind: passages[place].kind, today: '2026-01-15', top: 1 });
  }).catch(() => {}).then(later);
}

const cancelled = new Set();

async function answer({ id, action, payload }) {
  // One turn of the event loop, so that a cancellation already sent is seen before the work starts.
  await new Promise((resume) => setTimeout(resume, 0));
  if (cancelled.delete(id)) return;
  try {
    const result = await actions[action](payload);
    self.postMessage({ id, result });
  } catch (error) {
    const known = error instanceof FaultlineError;
    const code = known ? error.code : 'engine-crashed';
    self.postMessage({ id, error: { code, message: error.message, fatal: !known || code === 'engine-load' } });
  }
}

let queue = Promise.resolve();
self.onmessage = ({ data }) => {
  if ('cancel' in data) {
    cancelled.add(data.cancel);
  } else {
    waiting += 1;
    queue = queue.then(() => answer(data)).finally(() => { waiting -= 1; });
  }
};
