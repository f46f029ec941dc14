// SPDX-License-Identifier: MIT
// The engine as tests in Node see it: the WebAssembly build, the command line, and the texts to run them on.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = resolve(new URL('../..', import.meta.url).pathname);
const BUILD = join(ROOT, process.env.FAULTLINE_BUILD ?? 'build/native');  // scripts/sanitize names another
export const FAULTLINE = join(BUILD, 'faultline');
export const INDEX = join(BUILD, 'precedents.idx');
export const TODAY = '2026-01-15';

const decoder = new TextDecoder();

// One engine with { analyse(bytes, options) → JSON text, load_index(bytes) → envelope }.
export async function open_engine() {
  const { default: create_engine } = await import(pathToFileURL(join(ROOT, 'build/wasm/faultline.js')));
  const engine = await create_engine({ wasmBinary: readFileSync(join(ROOT, 'build/wasm/faultline.wasm')) });
  return {
    analyse: (bytes, options = {}) => decoder.decode(engine.analyse(bytes, { today: TODAY, offsets: 'utf8', ...options })),
    load_index: (bytes) => JSON.parse(decoder.decode(engine.load_index(bytes))),
  };
}

// The text inside of {"ok": …}: what the command line prints.
export function ok_text(envelope) {
  if (!envelope.startsWith('{"ok":')) throw new Error(envelope.slice(0, 300));
  return envelope.slice('{"ok":'.length, -1);
}

export function analyse_natively(file, options = []) {
  return execFileSync(FAULTLINE, ['analyse', file, '--today', TODAY, ...options], { maxBuffer: 1 << 28, encoding: 'utf8' }).trimEnd();
}

const texts_in = (folder) => existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => join(folder, name))
  : [];

// Our own decisions and drafts, and the real decisions where the machine has them.
export const golden_texts = () => [join(ROOT, 'tests/golden'), join(ROOT, '../shared/decisions')].flatMap(texts_in);
export const name_of = (file) => basename(file, '.txt');
