// SPDX-License-Identifier: MIT
// The same bytes natively and in WebAssembly, for every golden text, without and with the index.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { INDEX, analyse_natively, golden_texts, name_of, ok_text, open_engine } from '../support/engine.mjs';

const without_index = await open_engine();
const with_index = await open_engine();
if (existsSync(INDEX)) {
  const answer = with_index.load_index(readFileSync(INDEX));
  test('the index opens in WebAssembly', () => assert.ok(answer.ok?.decisions > 0, JSON.stringify(answer)));
}

for (const file of golden_texts()) {
  const bytes = readFileSync(file);
  test(`${name_of(file)} gives the same bytes natively and in WebAssembly`, () => {
    assert.equal(ok_text(with_index.analyse(bytes, { offsets: 'utf8' })), analyse_natively(file));
    assert.equal(ok_text(with_index.analyse(bytes, { offsets: 'utf16' })), analyse_natively(file, ['--offsets', 'utf16']));
  });
  test(`${name_of(file)} without an index has no precedents and the same facts`, () => {
    const alone = JSON.parse(ok_text(without_index.analyse(bytes)));
    const full = JSON.parse(ok_text(with_index.analyse(bytes)));
    assert.equal(alone.precedents, null);
    assert.deepEqual(alone.decision, full.decision);
  });
}
