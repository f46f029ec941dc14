// SPDX-License-Identifier: MIT
// Small pieces that several views share. Plain functions from data to elements; no state.

import { emit, h } from '../lib/dom.js';
import { label, say } from '../lib/say.js';
import { date, percent } from '../lib/format.js';
import { sentence_around } from '../lib/outline.js';
import { whole_words } from '../lib/segments.js';

const quote_length = 240;

// A fact that can be pointed at. Its button asks the view to show the words.
export function fact_button(fact, words, attributes = {}) {
  if (!fact?.spans.length) return h('span', { class: 'fact-text' }, words);
  return h('button', { type: 'button', class: 'fact', 'data-fact': fact.id, ...attributes,
    on_click: (event) => emit(event.currentTarget, 'faultline-point', { id: fact.id }) }, words);
}

// The words of a span in bold, in their sentence.
export function quote(text, exact) {
  const span = whole_words(text, exact);
  const [from, to] = sentence_around(text, span);
  const plain = (begin, end) => text.slice(begin, end).replace(/\s+/g, ' ');
  const [before, words, after] = [plain(from, span[0]), plain(...span), plain(span[1], to)];
  const room = Math.max(0, quote_length - words.length);
  const cut_words = words.length > quote_length ? `${words.slice(0, quote_length).replace(/\s\S*$/, '')} …` : words;
  return h('q', { class: 'quote' },
    before.length > room / 2 ? `… ${before.slice(before.length - Math.floor(room / 2)).replace(/^\S*\s/, '')}` : before.trimStart(),
    h('strong', {}, cut_words),
    after.length > room / 2 ? `${after.slice(0, Math.floor(room / 2)).replace(/\s\S*$/, '')} …` : after.trimEnd());
}

// A fact as a list entry: its title, what belongs to it, and the first words it rests on.
export function fact_entry(text, fact, title, extra = null) {
  const more = fact.spans.length - 1;
  return h('li', { class: 'entry' },
    h('div', { class: 'entry-title' }, fact_button(fact, title), extra),
    fact.spans[0] && quote(text, fact.spans[0]),
    more > 0 && h('span', { class: 'soft' }, ` ${say('show.more', { n: more })}`));
}

export function badge(group, code, words = label(group, code)) {
  return h('span', { class: `badge ${group}`, 'data-code': code }, words);
}

export function card(title, ...children) {
  return h('section', { class: 'card' }, h('h3', {}, title), ...children);
}

export const certainty = (value) => (typeof value === 'number' ? h('span', { class: 'soft' }, say('certainty', { share: percent(Math.min(value, 0.99)) })) : null);

export function pairs(rows) {
  return h('dl', { class: 'pairs' }, rows.filter(Boolean).map(([term, ...values]) => h('div', {}, h('dt', {}, term), h('dd', {}, values))));
}

export function warnings(list) {
  if (!list?.length) return null;
  return h('section', { class: 'card warn' }, h('h3', {}, say('warnings.title')),
    h('ul', {}, list.map((warning) => h('li', { 'data-warning': warning.code }, warning.message))));
}

// A link to a heading of the same view. The browser's own jump does not reach into a shadow root.
export function inner_link(id, words) {
  const go = (event) => {
    const target = event.currentTarget.getRootNode().getElementById(id);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  };
  return h('a', { href: `#${id}`, on_click: go }, words);
}

export const time = (value) => h('time', { datetime: value }, date(value));

export const export_button = (kind) => h('button', { type: 'button', class: 'secondary', 'data-export': kind,
  on_click: (event) => emit(event.currentTarget, 'faultline-export', { kind }) }, say(`export.${kind}`));
