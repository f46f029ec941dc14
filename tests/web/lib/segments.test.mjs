// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, segments } from '../../../web/lib/segments.js';

const join = (text, parts) => parts.map(({ begin, end }) => text.slice(begin, end)).join('');

test('segments cut a text at the edges of its marks and name the marks over each piece', () => {
  const drawn = (text, marks) => segments(text, marks).map(({ begin, end, ids }) => `${text.slice(begin, end)}:${ids.join('+')}`).join('|');
  const rows = [
    ['abcd', [['x', 1, 3]], 'a:|bc:x|d:'],
    ['abcd', [['x', 0, 3], ['y', 2, 4]], 'ab:x|c:x+y|d:y'],
    ['abcd', [['x', 0, 4], ['y', 1, 2]], 'a:x|b:x+y|cd:x'],
    ['abcd', [['x', 0, 2], ['y', 2, 4]], 'ab:x|cd:y'],
    ['abcd', [['x', 2, 2], ['y', 3, 1]], 'abcd:'],
    ['abcd', [['x', -5, 1], ['y', 3, 99]], 'a:x|bc:|d:y'],
    ['abcd', [['x', 1, 2], ['x', 1, 2]], 'a:|b:x|cd:'],
    ['', [['x', 0, 3]], ''],
  ];
  for (const [text, marks, want] of rows) assert.equal(drawn(text, marks.map(([id, a, b]) => ({ id, span: [a, b] }))), want);
});

test('segments joined are the text, whatever the marks, surrogate pairs cut in half included', () => {
  let seed = 7;
  const random = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: random(60) }, () => ['a', '£', '\n', '–', '😀', ' '][random(6)]).join('');
    const marks = Array.from({ length: random(8) }, (_, i) => ({ id: `m${i}`, span: [random(70) - 5, random(70) - 5] }));
    assert.equal(join(text, segments(text, marks)), text);
  }
});

test('blocks are a row without holes: headings, paragraphs with the mark before them, and what lies between', () => {
  const text = 'Head (1)\nThe complaint\n- Mr X complained.\n\n2. He said so.\nBack to top';
  const at = (words) => [text.indexOf(words), text.indexOf(words) + words.length];
  const sections = [{ heading: 'The complaint', level: 1, span: [at('The complaint')[0], at('He said so.')[1]],
    paragraphs: [{ number: 1, span: at('Mr X complained.') }, { number: 2, span: at('He said so.') }] }];
  const row = blocks(text, sections);
  assert.deepEqual(row.map(({ kind, begin, end }) => [kind, text.slice(begin, end)]), [
    ['gap', 'Head (1)'], ['gap', '\n'], ['heading', 'The complaint'], ['gap', '\n'], ['paragraph', '- Mr X complained.'], ['gap', '\n\n'],
    ['paragraph', '2. He said so.'], ['gap', '\n'], ['gap', 'Back to top']]);
  assert.equal(join(text, row), text);
});

test('blocks that overlap or lie outside still give the whole text once', () => {
  const text = 'one two three';
  const sections = [{ heading: 'one', level: 1, span: [0, 40], paragraphs: [{ number: 1, span: [2, 9] }, { number: 2, span: [5, 30] }] }];
  assert.equal(join(text, blocks(text, sections)), text);
  assert.equal(join(text, blocks(text, [])), text);
  assert.deepEqual(blocks('', []), []);
});
