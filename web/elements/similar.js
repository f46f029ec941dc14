// SPDX-License-Identifier: MIT
// <fl-similar>: similar decisions, with why each is listed, filters and counts. What it says about itself is part
// of it: our summaries, perhaps incomplete, never binding, no odds.
//
//   list.show({ precedents, search })      // search: {by, outcomes, …} as sent to the engine
//
// Emits `faultline-search` {search} when the person chooses another kind of similarity or a filter.

import { define, emit, focused_in, h } from '../lib/dom.js';
import { date, money, percent } from '../lib/format.js';
import { label, say } from '../lib/say.js';
import { words } from '../words.js';
import { badge, time } from './parts.js';
import { paired_bars, year_strip } from './charts.js';

const page = 10;
const codes_of = (group) => Object.keys(words).filter((key) => key.startsWith(`${group}.`) && key.split('.').length === 2).map((key) => key.slice(group.length + 1));
const outcome_code = (value) => (words[`outcome.${value}`] ? value : codes_of('outcome').find((code) => words[`outcome.${code}`] === value) ?? 'other');

export class Similar extends HTMLElement {
  #shown = page;
  #data = null;
  #drawn = '';
  #open_filters = false;

  show({ precedents, search }) {
    const key = JSON.stringify([search, precedents]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    if (JSON.stringify(search) !== JSON.stringify(this.#data?.search)) this.#shown = page;
    this.#data = { precedents, search };
    this.#draw();
  }

  #draw() {
    const { precedents, search } = this.#data;
    const focused = focused_in(this)?.name;
    this.id = 'similar';
    const hits = precedents?.hits ?? [];
    const filters = this.#filters(search, hits);
    this.replaceChildren(h('section', { class: 'card' },
      h('h2', { tabindex: '-1' }, say('similar.title')),
      h('p', {}, say('similar.intro')),
      precedents ? [
        filters,
        h('p', { class: 'found' }, say('similar.found', { n: hits.length })),
        hits.length > 0 && [h('div', { class: 'charts' }, charts(precedents)), h('p', { class: 'soft' }, say('similar.about.counts'))],
        h('ol', { class: 'hits' }, hits.slice(0, this.#shown).map(hit_card)),
        hits.length > this.#shown && h('button', { type: 'button', class: 'secondary', name: 'more', on_click: () => this.#more() }, say('similar.more', { n: Math.min(page, hits.length - this.#shown) })),
        honesty(precedents.index),
      ] : h('p', { class: 'soft' }, say('error.index-load'))));
    if (focused) (this.querySelector(`[name="${focused}"]`) ?? this.querySelector('h2')).focus({ preventScroll: true });
  }

  // Brings one decision of the list into view.
  reveal(reference) {
    const place = this.#data?.precedents?.hits.findIndex((hit) => hit.reference === reference) ?? -1;
    if (place < 0) return;
    if (place >= this.#shown) {
      this.#shown = Math.ceil((place + 1) / page) * page;
      this.#draw();
    }
    this.querySelectorAll('.hits > li')[place].querySelector('h3').focus();
  }

  #more() {
    const first_new = this.#shown;
    this.#shown += page;
    this.#draw();
    this.querySelectorAll('.hits > li')[first_new]?.querySelector('h3')?.focus();
  }

  #filters(search, hits) {
    const change = () => {
      const data = new FormData(form);
      const one = (name) => (data.get(name) ? [data.get(name)] : []);
      const year = (name) => (/^\d{4}$/.test(data.get(name)) ? Number(data.get(name)) : 0);
      emit(this, 'faultline-search', { search: { by: data.get('by'), outcomes: one('outcome'), grounds: one('ground'), categories: one('category'), subcategories: one('subcategory'),
        authorities: one('authority'), from_year: year('from'), to_year: year('to') } });
    };
    const choice = (name, key, options, chosen) => h('label', {}, h('span', {}, say(key)),
      h('select', { name }, h('option', { value: '' }, say('similar.any')), options.map(([value, shown]) => h('option', { value, selected: value === chosen }, shown))));
    const among_hits = (chosen, of) => [...new Set([...(chosen ?? []), ...hits.map(of)])].filter(Boolean).sort().map((name) => [name, name]);
    const year = (name, key, value) => h('label', {}, h('span', {}, say(key)), h('input', { name, type: 'text', inputmode: 'numeric', size: '5', pattern: '[0-9]{4}', value: value || '' }));
    const form = h('form', { class: 'filters', on_change: change, on_submit: (event) => { event.preventDefault(); change(); } },
      h('fieldset', { class: 'kinds' }, h('legend', {}, say('similar.by')),
        ['matter', 'grounds', 'remedy'].map((by) => h('label', {}, h('input', { type: 'radio', name: 'by', value: by, checked: (search.by ?? 'matter') === by }), h('span', {}, say(`similar.by.${by}`))))),
      h('details', { open: this.#open_filters, on_toggle: ({ currentTarget }) => { this.#open_filters = currentTarget.open; } },
        h('summary', {}, say('similar.filters')),
        h('div', { class: 'fields' },
          choice('outcome', 'similar.outcome', codes_of('outcome').map((code) => [code, label('outcome', code)]), search.outcomes?.[0]),
          choice('ground', 'similar.ground', codes_of('ground').map((code) => [code, label('ground', code)]), search.grounds?.[0]),
          choice('category', 'similar.category', codes_of('category').map((code) => [words[`category.${code}`], words[`category.${code}`]]), search.categories?.[0]),
          choice('subcategory', 'similar.subcategory', among_hits(search.subcategories, (hit) => hit.subcategory), search.subcategories?.[0]),
          choice('authority', 'similar.authority', among_hits(search.authorities, (hit) => hit.authority), search.authorities?.[0]),
          year('from', 'similar.from', search.from_year), year('to', 'similar.to', search.to_year))));
    return form;
  }
}

// What the hits and the neighbourhood around them have, side by side: facts about those decisions, never odds.
function charts({ hits, outcomes, grounds, neighbourhood }) {
  const most_first = (counted) => Object.entries(counted ?? {}).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rows = (group, among_hits, around) => most_first(around).map(([code, n]) => [label(group, code), among_hits?.[code] ?? 0, n]);
  const columns = [{ words: say('chart.of_hits', { n: hits.length }), of: hits.length }, { words: say('chart.of_near', { n: neighbourhood.decisions }), of: neighbourhood.decisions }];
  const ground_rows = rows('ground', grounds, neighbourhood.grounds).slice(0, 8);
  return [
    paired_bars(say('chart.outcomes'), say('decision.outcome'), columns, rows('outcome', outcomes, neighbourhood.outcomes)),
    ground_rows.length > 0 && paired_bars(say('chart.grounds'), say('similar.ground'), columns, ground_rows),
    year_strip(hits.map((hit) => Number(hit.date?.slice(0, 4))).filter(Boolean)),
  ];
}

function why_words(why) {
  const name = ({ kind, value }) => (kind === 'ground' ? label('ground', value) : value);
  const kinds = ['category', 'topic', 'ground', 'term'];
  return kinds.map((kind) => {
    const parts = (why ?? []).filter((one) => one.kind === kind);
    const share = parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    return parts.length ? h('li', {}, h('span', { class: 'soft' }, `${say(`why.${kind}`)}: `), parts.slice(0, 8).map(name).join(', '), share >= 0.005 && h('span', { class: 'soft' }, ` (${percent(share)})`)) : null;
  }).filter(Boolean);
}

function hit_card(hit) {
  const code = outcome_code(hit.outcome);
  const coded = (group, codes) => (codes ?? []).map((one) => label(group, one)).join('; ');
  const remedies = [coded('remedy', hit.remedies), hit.payment_gbp && money(hit.payment_gbp)].filter(Boolean).join('; ');
  return h('li', {}, h('article', { class: 'hit', 'data-hit': hit.reference },
    h('h3', { tabindex: '-1' }, hit.authority, ' ', h('span', { class: 'reference' }, `(${hit.reference})`)),
    h('p', { class: 'meta' }, badge('outcome', code), ' ', hit.date && time(hit.date), ' · ', [hit.category, hit.subcategory].filter(Boolean).join(' › ')),
    hit.complaint && h('p', {}, hit.complaint),
    hit.reasoning && h('p', {}, hit.reasoning),
    (hit.grounds?.length > 0) && h('p', {}, h('span', { class: 'soft' }, `${say('similar.grounds')}: `), coded('ground', hit.grounds)),
    remedies && h('p', {}, h('span', { class: 'soft' }, `${say('similar.remedies')}: `), remedies),
    h('div', { class: 'why' }, h('span', { class: 'why-title' }, say('similar.why')), h('ul', {}, why_words(hit.why))),
    hit.twins?.length > 0 && h('p', { class: 'soft' }, say('similar.twins', { references: hit.twins.join(', ') })),
    h('p', { class: 'soft' }, say('similar.digest'), ' ', hit.url && h('a', { href: hit.url, rel: 'noreferrer' }, say('similar.link'), h('span', { class: 'unseen' }, ` (${hit.reference})`)))));
}

function honesty(index) {
  return h('div', { class: 'honesty' }, h('h3', {}, say('similar.about')),
    h('ul', {},
      index && h('li', {}, say('similar.about.index', { n: index.decisions ?? 0, date: date(index.built) })),
      ['binding', 'digest', 'links', 'source'].map((key) => h('li', {}, say(`similar.about.${key}`)))));
}

export const register = () => define('fl-similar', Similar);
