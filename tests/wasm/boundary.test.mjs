// SPDX-License-Identifier: MIT
// The boundary itself: envelopes, options, offsets as JavaScript counts them, and limits.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ok_text, open_engine } from '../support/engine.mjs';

const engine = await open_engine();
const encode = (text) => new TextEncoder().encode(text);
const analyse = (text, options) => JSON.parse(ok_text(engine.analyse(encode(text), options)));

test('an empty text has an answer', () => {
  assert.equal(analyse('').schema, 'faultline/analysis/1');
});

test('options left out or undefined take their defaults', () => {
  const text = 'I complained to the council about my bins.';
  assert.deepEqual(analyse(text, { kind: undefined, categories: undefined }), analyse(text));
});

test('the kind asked for is the kind that comes out', () => {
  for (const kind of ['decision', 'complaint']) assert.equal(analyse('Some text.', { kind }).kind, kind);
});

test('a kind that does not exist is a bad option', () => {
  assert.equal(JSON.parse(engine.analyse(encode('x'), { kind: 'poem' })).error.code, 'bad-option');
});

test('a text over the limit is refused with a code, and the next text is read', () => {
  const { error } = JSON.parse(engine.analyse(new Uint8Array(20 * 1024 * 1024 + 1)));
  assert.equal(error.code, 'input-too-large');
  assert.ok(error.message.length > 20);
  assert.equal(analyse('after').schema, 'faultline/analysis/1');
});

test('bytes that are no index are refused with a code', () => {
  for (const bytes of [encode(''), encode('no index at all'), new Uint8Array(4096).fill(255)]) {
    assert.match(engine.load_index(bytes).error.code, /^[a-z-]+$/);
  }
});

test('offsets in UTF-16 slice the words out of a JavaScript string', () => {
  //            £ and – and ’ take two or three bytes, the emoji four bytes and two units
  const text = '🙂 The council’s offer – £250 – came on 6 October 2025.';
  const { dates } = analyse(`The Ombudsman’s final decision\n\nThe complaint\n1. ${text}`, { kind: 'decision', offsets: 'utf16' }).decision;
  for (const { span } of dates) assert.equal(`The Ombudsman’s final decision\n\nThe complaint\n1. ${text}`.slice(...span), '6 October 2025');
});

test('the same text twice gives the same answer', () => {
  const bytes = encode('I am unhappy with the council. In March 2024 I asked for help.');
  assert.equal(engine.analyse(bytes), engine.analyse(bytes));
});
