// SPDX-License-Identifier: MIT
// <fl-decision>: one decision read. Header, cards, and the text with its marks beside them.
//
//   view.show({ text, analysis })     // a decision's analysis, as in the contract
//
// Emits `faultline-export` {kind}; `faultline-point` is answered here by the text.

import { define, h } from '../lib/dom.js';
import { decision_facts, no_decision, remedy_total } from '../lib/facts.js';
import { date, money } from '../lib/format.js';
import { label, say } from '../lib/say.js';
import { badge, card, certainty, export_button, fact_button, fact_entry, inner_link, pairs, time, warnings } from './parts.js';
import { timeline_picture } from './charts.js';
import './source.js';

export class Decision extends HTMLElement {
  connectedCallback() {
    this.addEventListener('faultline-point', ({ detail }) => {
      this.querySelector('fl-source')?.point(detail.id);
    });
    this.addEventListener('faultline-back', ({ detail }) => {
      (this.querySelector(`[data-fact="${detail.id}"]`) ?? this.querySelector('h2'))?.focus();
    });
  }

  show({ text, analysis }) {
    const d = analysis.decision;
    const facts = decision_facts(d);
    const source = document.createElement('fl-source');
    this.dataset.view = 'decision';
    if (no_decision(analysis)) {
      this.replaceChildren(unread(analysis));
      return [];
    }
    this.replaceChildren(
      header(d, facts, analysis.warnings),
      h('div', { class: 'beside' },
        h('div', { class: 'cards' },
          warnings(analysis.warnings),
          grounds(text, facts),
          findings(text, d, facts),
          remedies(text, d, facts),
          heads(text, facts),
          sought(text, facts),
          bodies(text, facts),
          statutes(facts),
          dates(d, facts)),
        h('div', { class: 'reading', id: 'reading', tabindex: '-1' },
          outline(d),
          source)));
    source.show({ text, sections: d.sections ?? [], facts });
    return facts;
  }
}

const of = (facts, group) => facts.filter((fact) => fact.group === group);
const field = (facts, code) => facts.find((fact) => fact.group === 'field' && fact.code === code);

// Better nothing than cards that look like a decision.
const unread = ({ warnings: list }) => h('section', { class: 'card warn' },
  h('h2', { tabindex: '-1' }, say('decision.unread')),
  h('ul', {}, (list ?? []).map((warning) => h('li', { 'data-warning': warning.code }, warning.message))),
  h('p', {}, say('decision.unread.hint')));

function header(d, facts) {
  const value = (name, shown = d[name]?.value) => (shown ? fact_button(field(facts, name), shown) : h('span', { class: 'soft' }, say('not-found')));
  const category = d.category?.value
    ? [value('category'), d.subcategory?.value && [' › ', value('subcategory')]]
    : [value('category')];
  return h('header', { class: 'card decision-head' },
    h('h2', { tabindex: '-1' }, d.authority?.value ?? say('decision.title')),
    d.outcome?.code && h('p', { class: 'outcome-line' }, outcome_badge(d, facts), ' ',
      h('span', {}, say(`outcome.${d.outcome.code}.means`))),
    d.summary?.value && h('p', { class: 'summary' }, d.summary.value.replace(/^summary\s*:\s*/i, '')),
    pairs([
      [say('decision.reference'), value('reference')],
      [say('decision.authority'), value('authority')],
      [say('decision.category'), category],
      [say('decision.date'), d.date?.value ? value('date', date(d.date.value)) : value('date')],
      main_reasons(facts),
      put_right(d, facts),
      !d.outcome?.code && [say('decision.outcome'), value('outcome')],
      d.complainant?.value && [say('decision.complainant'), value('complainant')],
    ]),
    h('p', { class: 'to-text screen-only' }, inner_link('reading', say('decision.to-text'))),
    h('div', { class: 'actions' }, d.reference?.value && export_button('citation'), export_button('markdown'), export_button('json'), export_button('print'), export_button('compare')));
}

const several = (list, words, last) => h('ul', { class: 'plain-list' }, list.map((fact) => h('li', {}, fact_button(fact, words(fact)))), last && h('li', {}, last));
const once = (list) => list.filter(({ code }, i) => list.findIndex((other) => other.code === code) === i);

function main_reasons(facts) {
  const applied = once(of(facts, 'ground').filter(({ entry }) => entry.basis === 'applied'));
  const list = applied.length ? applied : once(of(facts, 'finding'));
  return list.length > 0 && [say('decision.reasons'), several(list.slice(0, 3), ({ group, code }) => label(group, code))];
}

function put_right(d, facts) {
  const list = once(of(facts, 'remedy').filter(({ code }) => code !== 'none-recommended'));
  const total = remedy_total(d.remedies ?? []);
  return list.length > 0 && [say('decision.remedies'), several(list.slice(0, 4), ({ code }) => label('remedy', code), total > 0 && say('decision.total', { amount: money(total) }))];
}

// The outcome as printed; where its words are known it is a button that shows them.
function outcome_badge(d, facts) {
  const words = d.outcome.label || label('outcome', d.outcome.code);
  const fact = field(facts, 'outcome');
  return fact ? fact_button(fact, words, { class: 'fact badge outcome', 'data-code': d.outcome.code }) : badge('outcome', d.outcome.code, words);
}

function grounds(text, facts) {
  const all = of(facts, 'ground');
  const by = (basis) => all.filter(({ entry }) => entry.basis === basis);
  const entries = (list) => h('ul', { class: 'entries' }, list.map((fact) => fact_entry(text, fact, label('ground', fact.code), certainty(fact.entry.confidence))));
  const applied = by('applied');
  const overcome = by('overcome');
  const recited = by('recited');
  return card(say('decision.why'),
    applied.length ? [h('h4', {}, say('basis.applied')), entries(applied)] : h('p', { class: 'soft' }, say(of(facts, 'finding').length ? 'decision.why.findings' : 'decision.why.none')),
    overcome.length > 0 && [h('h4', {}, say('basis.overcome')), entries(overcome)],
    recited.length > 0 && h('details', {},
      h('summary', {}, `${say('basis.recited')} (${recited.length})`),
      h('p', { class: 'soft' }, say('basis.recited.more')), entries(recited)));
}

function findings(text, d, facts) {
  const all = of(facts, 'finding');
  return card(say('decision.findings'), all.length
    ? h('ul', { class: 'entries' }, all.map((fact) => fact_entry(text, fact, label('finding', fact.code))))
    : h('p', { class: 'soft' }, say('decision.findings.none')));
}

function remedies(text, d, facts) {
  const all = of(facts, 'remedy');
  if (!all.length) return card(say('decision.remedies'), h('p', { class: 'soft' }, say('decision.remedies.none')));
  const total = remedy_total(d.remedies);
  const deadline = ({ deadline: due }) => (due?.span ? text.slice(...due.span) : due?.value ?? (typeof due === 'string' ? due : ''));
  return card(say('decision.remedies'),
    total > 0 && h('p', { class: 'total' }, say('decision.total', { amount: money(total) })),
    h('ul', { class: 'entries' }, all.map((fact) => fact_entry(text, fact,
      [label('remedy', fact.code), fact.entry.amount_gbp != null && ` ${money(fact.entry.amount_gbp)}`].filter(Boolean).join(''),
      [h('span', { class: 'tag' }, say(`by.${fact.entry.by}`)), deadline(fact.entry) && h('span', { class: 'soft' }, deadline(fact.entry))]))));
}

function heads(text, facts) {
  const all = of(facts, 'head');
  if (!all.length) return null;
  return card(say('decision.heads'), h('ul', { class: 'entries told-of' }, all.map((fact) => h('li', { class: 'entry' },
    h('div', { class: 'entry-title' }, fact_button(fact, `${fact.entry.label ? `${fact.entry.label} ` : ''}${fact.entry.text}`),
      fact.entry.finding && fact.entry.finding !== 'unknown' && h('span', { class: 'tag' }, label('head', fact.entry.finding)))))));
}

function sought(text, facts) {
  const all = of(facts, 'sought');
  return all.length ? card(say('decision.sought'), h('ul', { class: 'entries' }, all.map((fact) => fact_entry(text, fact, label('sought', fact.code))))) : null;
}

function bodies(text, facts) {
  const all = of(facts, 'body');
  if (!all.length) return null;
  const by = (role) => all.filter(({ entry }) => entry.role === role);
  const entries = (list) => h('ul', { class: 'entries' }, list.map((fact) => fact_entry(text, fact, fact.entry.label ?? fact.code)));
  return card(say('decision.bodies'),
    by('signposted').length > 0 && entries(by('signposted')),
    by('mentioned').length > 0 && h('details', { open: !by('signposted').length },
      h('summary', {}, `${say('decision.bodies.mentioned')} (${by('mentioned').length})`), entries(by('mentioned'))));
}

function statutes(facts) {
  const all = of(facts, 'statute');
  if (!all.length) return null;
  return card(say('decision.statutes'), h('ul', { class: 'entries compact' }, all.map((fact) => h('li', { class: 'entry' },
    h('div', { class: 'entry-title' },
      fact.entry.url ? h('a', { href: fact.entry.url, rel: 'noreferrer' }, fact.code) : h('span', {}, fact.code),
      fact_button(fact, [say('decision.times', { n: fact.spans.length }), h('span', { class: 'unseen' }, `: ${fact.code}`)]))))));
}

function dates(d, facts) {
  const all = of(facts, 'date').filter(({ entry }) => /^\d{4}/.test(entry.value ?? ''));
  if (!all.length) return null;
  const sorted = [...all].sort((a, b) => a.entry.value.localeCompare(b.entry.value));
  return card(say('decision.timeline'),
    sorted.length > 2 && timeline_picture(sorted.map(({ entry }) => entry.value)),
    h('ol', { class: 'dates' }, sorted.map((fact) => h('li', {}, fact_button(fact, time(fact.entry.value))))));
}

function outline(d) {
  if (!d.sections?.length) return null;
  return h('nav', { class: 'outline', 'aria-label': say('decision.outline') },
    h('details', {}, h('summary', {}, `${say('decision.outline')} (${d.sections.length})`),
      h('ol', {}, d.sections.map((section, i) => h('li', { 'data-level': section.level },
        inner_link(`section-${i}`, section.heading), section.paragraphs?.length > 0 && h('span', { class: 'soft' }, ` ${range(section.paragraphs)}`))))));
}

const range = (paragraphs) => {
  const [first, last] = [paragraphs[0].number, paragraphs.at(-1).number];
  return first === last ? String(first) : `${first}–${last}`;
};

export const register = () => define('fl-decision', Decision);
