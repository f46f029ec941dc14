// SPDX-License-Identifier: MIT
// Worker: a table of actions around one runner. In: {id, action, payload} or {cancel: id}. Out: {id, result} or
// {id, error: {code, message, fatal}}. After a fatal error the state of the engine is unknown: the client
// discards the worker.

import create_engine from './faultline.js';
import { create_runner } from './runner.js';
import { FaultlineError } from './errors.js';

const runner = create_runner({ create_engine });
runner.catch(() => {});
let index = Promise.resolve(null);

async function fetch_index(url) {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) throw new FaultlineError('index-load', `The index did not load (${url}).`);
  return (await runner).load_index(new Uint8Array(await answer.arrayBuffer()));
}

const actions = {
  async open({ index_url, index_bytes }) {
    const engine = await runner.catch((error) => {
      throw new FaultlineError('engine-load', error.message);
    });
    index = index_bytes ? Promise.resolve(engine.load_index(index_bytes)) : index_url ? fetch_index(index_url) : Promise.resolve(null);
    engine.analyse(new TextEncoder().encode('warm'), {});
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
};

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
  if ('cancel' in data) cancelled.add(data.cancel);
  else queue = queue.then(() => answer(data));
};
