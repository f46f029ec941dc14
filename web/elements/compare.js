// SPDX-License-Identifier: MIT
// Two decisions side by side: a table whose rows say where the two differ, by sign and word as well as by colour.
//
//   compare_table(summarise('a.txt', one), summarise('b.txt', other))

import { h } from '../lib/dom.js';
import { compare_rows } from '../lib/batch.js';
import { date, money } from '../lib/format.js';
import { say } from '../lib/say.js';

function shown(value) {
  if (typeof value === 'number') return value ? money(value) : '–';
  return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value) || '–';
}

export function compare_table(first, second) {
  const row = ([key, one, other, differs]) => h('tr', { class: differs ? 'differs' : null },
    h('th', { scope: 'row' }, say(key), differs && [' ', h('span', { class: 'differs-sign', 'aria-hidden': 'true' }, '≠'), h('span', { class: 'unseen' }, ` (${say('compare.differs')})`)]),
    h('td', {}, shown(one)), h('td', {}, shown(other)));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('compare.title') },
    h('table', { class: 'grid compare' },
      h('thead', {}, h('tr', {}, h('td', {}), [first, second].map((one) => h('th', { scope: 'col' }, one.reference || one.name)))),
      h('tbody', {}, compare_rows(first, second).map(row))));
}
