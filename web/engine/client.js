// SPDX-License-Identifier: MIT
// WorkerClient: requests with ids to a worker that is replaced when it crashes. It knows nothing of analysis.
//
//   const client = new WorkerClient({ make_worker, greet: (send) => send('open', {...}) });
//   await client.request('analyse', payload, { signal, transfer });
//
// A worker is started by the first request and after each crash; `greet` is the first thing it is sent, and its
// answer is `await client.greeting`. A crash rejects all that is outstanding with `engine-crashed`.

import { FaultlineError, to_error } from './errors.js';

export class WorkerClient {
  #make_worker;
  #greet;
  #worker = null;
  #pending = new Map();
  #next_id = 1;
  #disposed = false;
  #greeting = null;
  #answered = false;  // whether this worker ever did: it loaded, then

  constructor({ make_worker, greet }) {
    this.#make_worker = make_worker;
    this.#greet = greet;
  }

  get greeting() {
    if (this.#disposed) return Promise.reject(new FaultlineError('disposed'));
    this.#start();
    return this.#greeting;
  }

  request(action, payload, { signal, transfer = [] } = {}) {
    if (this.#disposed) return Promise.reject(new FaultlineError('disposed'));
    if (signal?.aborted) return Promise.reject(new FaultlineError('aborted'));
    try {
      this.#start();
    } catch (error) {
      return Promise.reject(to_error(error, 'engine-load'));
    }
    return this.#send(action, payload, { signal, transfer });
  }

  dispose() {
    this.#disposed = true;
    this.#discard(new FaultlineError('disposed'));
  }

  #start() {
    if (this.#worker) return;
    const worker = this.#make_worker();
    this.#worker = worker;
    this.#answered = false;
    worker.onmessage = ({ data }) => this.#receive(worker, data);
    worker.onmessageerror = () => this.#crash(worker, new FaultlineError('engine-crashed'));
    worker.onerror = (event) => {
      event.preventDefault?.();
      const code = this.#answered ? 'engine-crashed' : 'engine-load';
      this.#crash(worker, new FaultlineError(code, event.message || 'The engine did not load.'));
    };
    this.#greeting = this.#greet ? this.#greet((action, payload, transfer) => this.#send(action, payload, { transfer })) : Promise.resolve();
    this.#greeting.catch(() => {});
  }

  #send(action, payload, { signal, transfer = [] }) {
    const id = this.#next_id++;
    return new Promise((resolve, reject) => {
      const on_abort = () => {
        this.#pending.delete(id);
        this.#worker?.postMessage({ cancel: id });
        reject(new FaultlineError('aborted'));
      };
      signal?.addEventListener('abort', on_abort, { once: true });
      const settle = (done) => (value) => {
        signal?.removeEventListener('abort', on_abort);
        done(value);
      };
      this.#pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.#worker.postMessage({ id, action, payload }, transfer);
    });
  }

  #receive(worker, { id, result, error }) {
    this.#answered = true;
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) {
      waiting?.reject(new FaultlineError(error.code, error.message));
      if (error.fatal) this.#crash(worker, new FaultlineError('engine-crashed', error.message));
    } else {
      waiting?.resolve(result);
    }
  }

  #crash(worker, error) {
    if (worker === this.#worker) this.#discard(error);
  }

  #discard(error) {
    this.#worker?.terminate();
    this.#worker = null;
    this.#greeting = null;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(error);
  }
}
