// SPDX-License-Identifier: MIT
// <fl-batch>: many texts as a table that is sorted, filtered, compared and saved. Rows are drawn a page at a time,
// so that thousands of them do not hold the page up.
//
//   table.start(total); table.add(row); table.finish(stopped);
//
// Emits `faultline-stop`, `faultline-open` {name}, `faultline-export` {kind: 'csv' | 'jsonl', rows}, and
// `faultline-announce` {words} for what a sorting or a filter did.

import { define, emit, focused_in, h } from '../lib/dom.js';
import { filter_rows, sort_rows } from '../lib/batch.js';
import { money } from '../lib/format.js';
import { label, say } from '../lib/say.js';
import { compare_table } from './compare.js';
import { badge, time } from './parts.js';

const page = 100;
const columns = ['name', 'reference', 'authority', 'date', 'outcome', 'grounds', 'remedies', 'total'];
const title = (column) => say(column === 'name' ? 'batch.file' : `batch.${column}`);

export class Batch extends HTMLElement {
  #rows = [];
  #total = 0;
  #sort = { column: 'name', direction: 1 };
  #filter = { words: '', outcome: '' };
  #limit = page;
  #chosen = [];
  #timer = 0;
  #parts = {};
  #drawn = '';
  #made = new Map();  // row → its <tr>, made once

  start(total) {
    Object.assign(this, { id: 'batch' });
    this.dataset.view = 'batch';
    this.#rows = [];
    this.#drawn = '';
    this.#made = new Map();
    this.#chosen = [];
    this.#total = total;
    const p = this.#parts;
    p.progress = h('progress', { max: String(total), value: '0', 'aria-label': say('batch.title') });
    p.count = h('p', { class: 'soft' });
    p.stop = h('button', { type: 'button', class: 'secondary', 'data-stop': true, on_click: () => emit(this, 'faultline-stop', {}) }, say('batch.stop'));
    p.table = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('batch.title') });
    p.rows = h('p', { class: 'soft' });
    p.compare = h('div', {}, h('p', { class: 'soft' }, say('batch.compare.hint')));
    this.replaceChildren(h('section', { class: 'card' },
      h('h2', { tabindex: '-1' }, say('batch.title')),
      h('div', { class: 'progress' }, p.progress, p.count, p.stop),
      this.#controls(), p.rows, p.table,
      h('h3', {}, say('compare.title')), p.compare,
      h('div', { class: 'actions' },
        h('button', { type: 'button', class: 'secondary', 'data-export': 'csv', on_click: () => this.#export('csv') }, say('export.csv')),
        h('button', { type: 'button', class: 'secondary', 'data-export': 'jsonl', on_click: () => this.#export('jsonl') }, say('batch.json')))));
    this.#draw();
  }

  add(row) {
    this.#rows.push(row);
    this.#timer ||= setTimeout(() => this.#draw(), 250);
  }

  finish(stopped) {
    clearTimeout(this.#timer);
    const decisions = this.#rows.filter(({ kind }) => kind === 'decision');
    if (decisions.length === 2 && this.#rows.length === 2) this.#chosen = decisions;  // two were opened to be compared
    this.#draw();
    this.#compare();
    const words = stopped ? say('batch.stopped', { done: this.#rows.length, n: this.#total }) : say('batch.done', { n: this.#rows.length });
    this.#parts.count.textContent = words;
    this.#parts.stop.hidden = true;
    return words;
  }

  #controls() {
    const outcomes = ['upheld', 'not-upheld', 'closed-after-initial-enquiries', 'other'];
    const change = (name) => ({ target }) => {
      this.#filter[name] = target.value;
      this.#limit = page;
      this.#draw();
      this.#tell(this.#parts.rows.textContent);
    };
    return h('div', { class: 'fields' },
      h('label', {}, h('span', {}, say('batch.filter')), h('input', { type: 'search', name: 'words', on_input: change('words') })),
      h('label', {}, h('span', {}, say('batch.kind')), h('select', { name: 'outcome', on_change: change('outcome') },
        h('option', { value: '' }, say('similar.any')), outcomes.map((code) => h('option', { value: code }, label('outcome', code))))));
  }

  #tell(words) {
    emit(this, 'faultline-announce', { words });
  }

  #visible() {
    return sort_rows(filter_rows(this.#rows, this.#filter), this.#sort.column, this.#sort.direction);
  }

  #draw() {
    this.#timer = 0;
    const p = this.#parts;
    const rows = this.#visible();
    p.progress.value = this.#rows.length;
    p.count.textContent = say('batch.progress', { done: this.#rows.length, n: this.#total });
    p.rows.textContent = say('batch.rows', { shown: Math.min(rows.length, this.#limit), n: this.#rows.length });
    const shown = rows.slice(0, this.#limit);
    const key = JSON.stringify([this.#sort, rows.length > this.#limit, shown.map(({ name }) => name)]);
    if (key === this.#drawn) return;  // rows that arrive further down cost nothing
    this.#drawn = key;
    const focused = focused_in(p.table)?.dataset.key;
    p.table.replaceChildren(
      h('table', { class: 'grid' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('batch.choose')), columns.map((column) => this.#heading(column)))),
        h('tbody', {}, shown.map((row) => this.#made.get(row) ?? this.#row(row)))),
      ...(rows.length > this.#limit ? [h('button', { type: 'button', class: 'secondary', 'data-key': 'more', on_click: () => { this.#limit += page; this.#draw(); } }, say('batch.more'))] : []));
    if (focused) p.table.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  #heading(column) {
    const sorted = this.#sort.column === column;
    const turn = () => {
      this.#sort = { column, direction: sorted ? -this.#sort.direction : 1 };
      this.#draw();
      this.#tell(say(this.#sort.direction > 0 ? 'batch.sorted.up' : 'batch.sorted.down', { name: title(column) }));
    };
    return h('th', { scope: 'col', 'aria-sort': sorted ? (this.#sort.direction > 0 ? 'ascending' : 'descending') : 'none' },
      h('button', { type: 'button', class: 'sort', 'data-key': `sort-${column}`, 'aria-label': say('batch.sort', { name: title(column) }), on_click: turn }, title(column)));
  }

  #row(row) {
    const cells = row.kind === 'decision'
      ? [h('span', { class: 'reference' }, row.reference), row.authority, row.date && time(row.date), row.outcome && badge('outcome', row.outcome), row.grounds.map((code) => label('ground', code)).join('; '),
        row.remedies.map((code) => label('remedy', code)).join('; '), row.total ? money(row.total) : '']
      : null;
    const told = [row.kind === 'complaint' ? say('batch.complaint') : say('batch.failed', { reason: row.error }), row.authority].filter(Boolean).join(', ');
    const line = h('tr', {},
      h('td', {}, row.kind === 'decision' && h('input', { type: 'checkbox', 'data-key': `choose-${row.name}`, checked: this.#chosen.includes(row),
        'aria-label': say('batch.choose.row', { name: row.name }), on_change: ({ target }) => this.#choose(row, target.checked) })),
      h('th', { scope: 'row' }, row.kind === 'error' ? row.name
        : h('button', { type: 'button', class: 'plain', 'data-key': `open-${row.name}`, on_click: () => emit(this, 'faultline-open', { name: row.name }) }, row.name)),
      cells?.map((cell) => h('td', {}, cell)) ?? h('td', { class: 'soft', colspan: String(columns.length - 1) }, told));
    this.#made.set(row, line);
    return line;
  }

  #choose(row, chosen) {
    this.#chosen = [...this.#chosen.filter((one) => one !== row), ...(chosen ? [row] : [])].slice(-2);
    this.#compare();
  }

  #compare() {
    for (const [row, line] of this.#made) {
      const box = line.querySelector('[type="checkbox"]');
      if (box) box.checked = this.#chosen.includes(row);
    }
    const [first, second] = this.#chosen;
    this.#parts.compare.replaceChildren(second ? compare_table(first, second) : h('p', { class: 'soft' }, say('batch.compare.hint')));
  }

  #export(kind) {
    emit(this, 'faultline-export', { kind, rows: this.#visible() });
  }
}

export const register = () => define('fl-batch', Batch);
