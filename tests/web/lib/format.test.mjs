// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../../web/lib/citation.js';
import { csv } from '../../../web/lib/csv.js';
import { date, money, months_later, number } from '../../../web/lib/format.js';
import { timeline } from '../../../web/lib/timeline.js';

test('dates are written as British readers write them, as precise as they are', () => {
  for (const [value, want] of [['2025-10-06', '6 October 2025'], ['2025-10', 'October 2025'], ['2025', '2025'], ['soon', 'soon'], [undefined, '']]) assert.equal(date(value), want);
});

test('money keeps pence only where there are any', () => {
  for (const [value, want] of [[250, '£250'], [1234.5, '£1,234.50'], [0, '£0']]) assert.equal(money(value), want);
  assert.equal(number(1494), '1,494');
});

test('months later stays inside the month', () => {
  for (const [value, count, want] of [['2025-01-31', 1, '2025-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2025-11-22', -12, '2024-11-22'], ['2025-03-15', -3, '2024-12-15']]) {
    assert.equal(months_later(value, count), want);
  }
});

test('a neutral citation leaves out what was not read and is empty without a reference', () => {
  const d = { reference: { value: '25 005 545' }, authority: { value: 'Derbyshire County Council' }, date: { value: '2025-10-06' } };
  assert.equal(citation(d), 'LGSCO decision 25 005 545, Derbyshire County Council, 6 October 2025');
  assert.equal(citation({ ...d, date: null }), 'LGSCO decision 25 005 545, Derbyshire County Council');
  assert.equal(citation({ ...d, reference: null }), '');
});

test('CSV quotes what needs it and never starts a formula', () => {
  assert.equal(csv([['a', 'b,c', 'say "x"', 'two\nlines', null, 3], ['=1+1', '-', -5]]),
    '\uFEFFa,"b,c","say ""x""","two\nlines",,3\r\n\'=1+1,\'-,-5\r\n');
});

test('a timeline puts dates in order between 3 and 97 and draws nothing without dates', () => {
  assert.equal(timeline([]), null);
  assert.equal(timeline(['not a date']), null);
  const drawn = timeline(['2023-05', '2025-10-06'], { line: '2024-11-22', today: '2025-11-22' });
  assert.ok(drawn.points[0].x < drawn.line && drawn.line < drawn.points[1].x && drawn.points[1].x < drawn.today);
  assert.deepEqual(drawn.ticks.map(({ label }) => label), ['2024', '2025']);
});
