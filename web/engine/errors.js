// SPDX-License-Identifier: MIT
// Errors that a caller can tell apart: every rejected promise of the engine carries one of these codes.
//
//   aborted          the caller's AbortSignal
//   disposed         the analyser was disposed of
//   engine-load      the engine or its worker could not be loaded
//   engine-crashed   it stopped in the middle (out of memory, for example); the next request starts a new one
//   index-load       the index could not be loaded; the text is still analysed, without similar decisions
//   input-too-large, bad-option   from the core

export class FaultlineError extends Error {
  constructor(code, message) {
    super(message || code);
    this.name = code === 'aborted' ? 'AbortError' : 'FaultlineError';
    this.code = code;
  }
}

export function to_error(value, code = 'engine-crashed') {
  if (value instanceof FaultlineError) return value;
  return new FaultlineError(value?.code && typeof value.code === 'string' ? value.code : code, value?.message ?? String(value));
}
