// SPDX-License-Identifier: MIT
// Runner: the engine as two plain functions, without a worker, a network or a page. The worker and Node use it.
//
//   const runner = await create_runner({ create_engine, wasm_binary });
//   runner.load_index(bytes);                                  // { decisions, built }
//   runner.analyse(bytes, { kind: 'auto', today: '2026-11-22', top: 10 });
//
// Bytes are UTF-8; offsets in the result count UTF-16 code units, as JavaScript does.

import { FaultlineError } from './errors.js';

const decoder = new TextDecoder();

// The engine hands out a view of its own memory: it is read before any further call can move that memory.
function open_envelope(view, note_size) {
  note_size(view.buffer.byteLength);
  const envelope = JSON.parse(decoder.decode(view));
  if (envelope.error) throw new FaultlineError(envelope.error.code, envelope.error.message);
  return envelope.ok;
}

export async function create_runner({ create_engine, wasm_binary }) {
  const engine = await create_engine(wasm_binary ? { wasmBinary: wasm_binary } : {});
  let memory = 0;
  const note_size = (size) => { memory = size; };
  return {
    // Bytes that the engine holds: it grows to what the largest text so far needed and never shrinks.
    memory: () => memory,
    load_index: (bytes) => open_envelope(engine.load_index(bytes), note_size),
    analyse: (bytes, { kind = 'auto', today = '', top = 10, search = null } = {}) =>
      open_envelope(engine.analyse(bytes, { kind, today, top, ...search }), note_size),
  };
}
