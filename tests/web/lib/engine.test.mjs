// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../../web/engine/engine.js';
import { WorkerClient } from '../../../web/engine/client.js';
import { create_runner } from '../../../web/engine/runner.js';

// A worker in the same thread: it answers by a table, later; 'crash' dies as a worker does.
function fake_worker(log = []) {
  const worker = {
    log, alive: true,
    postMessage({ id, cancel, action, payload }) {
      log.push(cancel ? `cancel ${cancel}` : action);
      setTimeout(() => {
        if (!worker.alive || cancel) return;
        if (action === 'open') worker.onmessage({ data: { id, result: { index: null } } });
        else if (payload.kind === 'crash') worker.onerror({ message: 'out of memory' });
        else if (payload.kind === 'bad') worker.onmessage({ data: { id, error: { code: 'bad-option', message: 'no', fatal: false } } });
        else worker.onmessage({ data: { id, result: { kind: payload.kind, words: new TextDecoder().decode(payload.bytes) } } });
      }, 2);
    },
    terminate() { worker.alive = false; log.push('terminate'); },
  };
  return worker;
}

test('an analysis goes through the worker and comes back', async () => {
  const analyser = await createAnalyser({ worker: () => fake_worker() });
  assert.deepEqual(await analyser.analyse('£ and 😀', { kind: 'decision' }), { kind: 'decision', words: '£ and 😀' });
  analyser.dispose();
});

test('errors carry their code and leave the worker alone', async () => {
  const log = [];
  const analyser = await createAnalyser({ worker: () => fake_worker(log) });
  await assert.rejects(analyser.analyse('x', { kind: 'bad' }), { code: 'bad-option' });
  assert.equal((await analyser.analyse('x', { kind: 'auto' })).words, 'x');
  assert.ok(!log.includes('terminate'));
  analyser.dispose();
});

test('a crashed worker is replaced by the next request', async () => {
  let made = 0;
  const analyser = await createAnalyser({ worker: () => { made += 1; return fake_worker(); } });
  await assert.rejects(analyser.analyse('x', { kind: 'crash' }), { code: 'engine-crashed' });
  assert.equal((await analyser.analyse('again', { kind: 'auto' })).words, 'again');
  assert.equal(made, 2);
  analyser.dispose();
});

test('an AbortSignal rejects at once and tells the worker', async () => {
  const log = [];
  const analyser = await createAnalyser({ worker: () => fake_worker(log) });
  const stop = new AbortController();
  const waiting = analyser.analyse('x', { signal: stop.signal });
  await Promise.resolve();
  stop.abort();
  await assert.rejects(waiting, { name: 'AbortError', code: 'aborted' });
  assert.ok(log.some((line) => line.startsWith('cancel')));
  await assert.rejects(analyser.analyse('x', { signal: AbortSignal.abort() }), { code: 'aborted' });
  analyser.dispose();
});

test('after dispose nothing is answered, and what was outstanding is rejected', async () => {
  const analyser = await createAnalyser({ worker: () => fake_worker() });
  const waiting = analyser.analyse('x');
  await Promise.resolve();
  analyser.dispose();
  await assert.rejects(waiting, { code: 'disposed' });
  await assert.rejects(analyser.analyse('x'), { code: 'disposed' });
  analyser.dispose();
});

test('a client that is asked for its greeting starts one worker', async () => {
  let made = 0;
  const client = new WorkerClient({ make_worker: () => { made += 1; return fake_worker(); }, greet: (send) => send('open', {}) });
  await Promise.all([client.greeting, client.greeting]);
  assert.equal(made, 1);
  client.dispose();
});

test('the runner opens envelopes and turns their errors into errors with a code', async () => {
  const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
  const runner = await create_runner({ create_engine: async () => ({
    load_index: () => bytes({ error: { code: 'index-load', message: 'damaged' } }),
    analyse: (text, options) => bytes({ ok: { length: text.length, ...options } }) }) });
  assert.throws(() => runner.load_index(new Uint8Array()), { code: 'index-load' });
  assert.deepEqual(runner.analyse(new Uint8Array(3), { today: '2026-11-22', search: { by: 'grounds' } }), { length: 3, kind: 'auto', today: '2026-11-22', top: 10, by: 'grounds' });
});
