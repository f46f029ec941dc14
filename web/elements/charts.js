// SPDX-License-Identifier: MIT
// Charts as SVG made here. Each says the same to a screen reader: bars are rows of a table, a strip and a timeline
// are pictures with a name beside a list that tells all of it.

import { h, s } from '../lib/dom.js';
import { say } from '../lib/say.js';
import { timeline } from '../lib/timeline.js';

// The same things counted among two groups. rows: [[words, n, n], …]; columns: [{words, of}, {words, of}], where `of`
// is how many there are in the group. The picture in each cell is hidden from screen readers, which read the number.
export function paired_bars(caption, head, columns, rows) {
  return h('table', { class: 'bars paired' },
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, h('span', { class: 'unseen' }, head)), columns.map(({ words }) => h('th', { scope: 'col' }, words)))),
    h('tbody', {}, rows.map(([words, ...numbers]) => h('tr', {},
      h('th', { scope: 'row' }, words),
      numbers.map((n, i) => h('td', {}, n > 0 && bar(n / Math.max(1, columns[i].of)), h('span', { class: 'count' }, String(n))))))));
}

function bar(share) {
  return s('svg', { class: 'bar', height: '12', 'aria-hidden': 'true', focusable: 'false' },
    s('rect', { class: 'bar-fill', x: '0', y: '0', width: `${Math.max(2, share * 100)}%`, height: '12', rx: '2' }));
}

// How many of the decisions fall in each year, first to last.
export function year_strip(years) {
  if (!years.length) return null;
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  const count = (year) => years.filter((one) => one === year).length;
  const columns = Array.from({ length: span }, (_, i) => first + i);
  const most = Math.max(...columns.map(count));
  const width = 100 / span;
  const words = columns.filter(count).map((year) => `${year}: ${count(year)}`).join(', ');
  const step = Math.ceil(span / 8);
  return h('figure', { class: 'strip' },
    h('figcaption', {}, say('chart.years')),
    s('svg', { height: '56', role: 'img', 'aria-label': words }, columns.map((year, i) => [
      count(year) > 0 && s('rect', { class: 'bar-fill', x: `${(i + 0.5) * width - Math.min(width * 0.38, 5)}%`, y: String(38 - (34 * count(year)) / most), width: `${Math.min(width * 0.76, 10)}%`, height: String((34 * count(year)) / most), rx: '1' }),
      (i % step === 0) && s('text', { class: 'tick', x: `${(i + 0.5) * width}%`, y: '53', 'text-anchor': 'middle' }, String(year)),
    ]), s('line', { class: 'axis', x1: '0', x2: '100%', y1: '38.5', y2: '38.5' })));
}

// Dates on a line; the list beside it says the same in words. `late` says which points lie before the line.
export function timeline_picture(values, { line = null, today = null, line_words = '' } = {}) {
  const drawn = timeline(values, { line, today });
  if (!drawn) return null;
  const percent = (x) => `${x.toFixed(2)}%`;
  const anchor = drawn.line > 55 ? 'end' : 'start';
  return s('svg', { class: 'timeline', height: '92', 'aria-hidden': 'true', focusable: 'false' },
    drawn.line != null && s('rect', { class: 'within', x: percent(drawn.line), y: '24', width: percent(Math.max(0, (drawn.today ?? 97) - drawn.line)), height: '36' }),
    s('line', { class: 'axis', x1: '0', x2: '100%', y1: '60.5', y2: '60.5' }),
    drawn.ticks.map(({ x, label }) => [
      s('line', { class: 'axis', x1: percent(x), x2: percent(x), y1: '60', y2: '67' }),
      s('text', { class: 'tick', x: percent(x), y: '82', 'text-anchor': 'middle' }, label)]),
    drawn.line != null && s('line', { class: 'limit', x1: percent(drawn.line), x2: percent(drawn.line), y1: '20', y2: '66' }),
    drawn.line != null && s('text', { class: 'limit-words', x: percent(drawn.line), y: '13', 'text-anchor': anchor }, line_words),
    drawn.points.map(({ x }) => s('circle', { class: drawn.line != null && x < drawn.line ? 'point before' : 'point', cx: percent(x), cy: '42', r: '6' })));
}
