// SPDX-License-Identifier: MIT
// <fl-complaint>: what a draft says and what the Ombudsman may ask about it. The draft itself stays in the editor
// beside it; this view is drawn anew after every change, and keeps what is open, ticked and focused.
//
//   view.show({ text, analysis, today })
//
// Emits `faultline-point` {id} to show words in the draft, `faultline-export` {kind}.

import { define, emit, focused_in, h } from '../lib/dom.js';
import { complaint_facts } from '../lib/facts.js';
import { date, months_later } from '../lib/format.js';
import { label, say } from '../lib/say.js';
import { build_outline } from '../lib/outline.js';
import { card, export_button, fact_button, fact_entry, inner_link, pairs, quote, time, warnings } from './parts.js';
import { timeline_picture } from './charts.js';

const order = ['problem', 'possible', 'unknown', 'clear'];
const told_parts = ['who-about', 'what-happened', 'when-i-knew', 'what-i-did', 'what-it-did-to-me', 'what-i-want'];

export class Complaint extends HTMLElement {
  #ticked = new Set();

  show({ text, analysis, today }) {
    const c = analysis.complaint;
    const facts = complaint_facts(c);
    const held = hold(this);
    const parts = build_outline(text, c);
    this.dataset.view = 'complaint';
    this.replaceChildren(
      ...[urgent(c),
        header(text, c, facts, parts),
        warnings(analysis.warnings),
        checks(text, facts, new Set((analysis.precedents?.hits ?? []).map(({ reference }) => reference))),
        this.#missing(c),
        understood(text, c, facts),
        events(text, c, facts, today),
        signposts(c),
        outline(parts)].filter(Boolean));
    restore(this, held);
    return facts;
  }

  #missing(c) {
    if (!c.missing?.length) return null;
    const tick = ({ target }) => this.#ticked[target.checked ? 'add' : 'delete'](target.name);
    return h('section', { class: 'card' }, h('h3', { id: 'questions', tabindex: '-1' }, say('complaint.missing')),
      h('p', { class: 'soft screen-only' }, say('complaint.missing.more')),
      h('ul', { class: 'ticks' }, c.missing.map(({ code, question }) => h('li', { 'data-missing': code },
        h('label', {}, h('input', { type: 'checkbox', name: code, checked: this.#ticked.has(code), on_change: tick }), h('span', {}, question))))));
  }
}

// What a redraw must not lose: open details, and where the focus is.
function hold(view) {
  const focused = focused_in(view);
  return {
    open: new Map([...view.querySelectorAll('details[data-keep]')].map((one) => [one.dataset.keep, one.open])),
    focus: focused && (focused.dataset.fact ? `[data-fact="${focused.dataset.fact}"]` : focused.name ? `[name="${focused.name}"]`
      : focused.dataset.export ? `[data-export="${focused.dataset.export}"]` : focused.closest('[data-keep]') ? `[data-keep="${focused.closest('[data-keep]').dataset.keep}"] summary` : 'h2'),
  };
}

function restore(view, { open, focus }) {
  for (const one of view.querySelectorAll('details[data-keep]')) if (open.has(one.dataset.keep)) one.open = open.get(one.dataset.keep);
  if (focus) (view.querySelector(focus) ?? view.querySelector('h2'))?.focus({ preventScroll: true });
}

const of = (facts, group) => facts.filter((fact) => fact.group === group);
const is_raised = ({ entry }) => entry.status === 'problem' || entry.status === 'possible';

// At a glance: which parts of an account the draft tells, and how much is open.
function header(text, c, facts, parts) {
  const told = new Set(parts.filter(({ entries }) => entries.length).map(({ key }) => key));
  const part = (key) => h('li', { 'data-part': key, 'data-told': told.has(key) ? 'yes' : 'no' },
    say(`told.${key}`), h('span', { class: 'unseen' }, ` (${say(told.has(key) ? 'told.yes' : 'told.no')})`));
  const raised = of(facts, 'check').filter(is_raised).length;
  return h('header', { class: 'card' },
    h('h2', { tabindex: '-1' }, say('complaint.title')),
    h('ul', { class: 'told' }, told_parts.map(part)),
    h('p', { class: 'counts' },
      inner_link('checks', raised ? say('complaint.raised', { n: raised }) : say('complaint.raised.none')),
      c.missing?.length > 0 && inner_link('questions', say('complaint.open', { n: c.missing.length }))),
    h('p', {}, say(text.trim().split(/\s+/).length < 20 ? 'complaint.empty' : 'complaint.intro')),
    h('p', { class: 'soft screen-only' }, say('complaint.live')));
}

function signpost(one) {
  return h('li', { class: 'entry', 'data-signpost': one.body },
    one.url ? h('a', { href: one.url, rel: 'noreferrer' }, one.label) : h('strong', {}, one.label),
    h('p', {}, one.why));
}

function urgent(c) {
  const list = (c.signposts ?? []).filter((one) => one.urgent);
  if (!list.length) return null;
  return h('section', { class: 'card urgent' }, h('h2', { tabindex: '-1' }, say('complaint.urgent')), h('ul', { class: 'entries' }, list.map(signpost)));
}

function signposts(c) {
  const list = (c.signposts ?? []).filter((one) => !one.urgent);
  return list.length ? card(say('complaint.signposts'), h('ul', { class: 'entries' }, list.map(signpost))) : null;
}

function checks(text, facts, listed) {
  const all = of(facts, 'check');
  const by = (...states) => all.filter(({ entry }) => states.includes(entry.status))
    .sort((a, b) => order.indexOf(a.entry.status) - order.indexOf(b.entry.status));
  const raised = by('problem', 'possible');
  const folded = (state, key) => {
    const list = by(state);
    return list.length > 0 && h('details', { 'data-keep': key }, h('summary', {}, say(`complaint.checks.${key}`, { n: list.length })),
      h('div', { class: 'checks' }, list.map((fact) => check(text, fact, listed, false))));
  };
  return h('section', { class: 'card' }, h('h3', { id: 'checks', tabindex: '-1' }, say('complaint.checks')),
    raised.length ? h('div', { class: 'checks' }, raised.map((fact) => check(text, fact, listed, true))) : h('p', {}, say('complaint.checks.none')),
    folded('unknown', 'open'), folded('clear', 'settled'));
}

// A reference leads to the list below where it stands there; else it is only named.
function reference_link(reference, listed) {
  if (!listed.has(reference)) return h('span', { class: 'reference' }, reference);
  const reveal = (event) => { event.preventDefault(); emit(event.currentTarget, 'faultline-reveal', { reference }); };
  return h('a', { class: 'reference', href: '#similar', 'data-reference': reference, on_click: reveal }, reference);
}

function check(text, fact, listed, full) {
  const { entry } = fact;
  const references = (list, key) => list?.length > 0 && h('p', {}, `${say(key)}: `,
    list.map((reference, i) => [i > 0 && ', ', reference_link(reference, listed)]));
  const law = [entry.statute && h('p', {}, `${say('complaint.law')}: ${entry.statute}`),
    references(entry.precedents?.overcome, 'complaint.overcome'), references(entry.precedents?.applied, 'complaint.applied')].filter(Boolean);
  return h('article', { class: 'check', 'data-check': fact.code, 'data-status': entry.status },
    full && h('p', { class: 'badge status', 'data-code': entry.status }, label('status', entry.status)),
    h('h4', {}, entry.headline || label('ground', fact.code)),
    fact.spans.length > 0 && h('p', { class: 'your-words' }, h('span', { class: 'unseen' }, `${say('complaint.your-words')}: `), quote(text, fact.spans[0]), ' ', fact_button(fact, say('show.in-draft'))),
    entry.why && h('p', {}, entry.why),
    full && entry.what_helps && h('div', { class: 'helps' }, h('h5', {}, say('complaint.helps')), h('p', {}, entry.what_helps)),
    law.length > 0 && h('details', { 'data-keep': `law-${fact.code}`, class: 'law' }, h('summary', {}, say('complaint.rule'), h('span', { class: 'unseen' }, `: ${entry.headline || label('ground', fact.code)}`)), law));
}

function understood(text, c, facts) {
  const field = (code) => facts.find((fact) => fact.id === `field-${code}`);
  const value = (code, words) => [say(`complaint.${{ authority: 'about', category: 'subject', known_since: 'known', complained_to_body: 'body', final_response: 'final' }[code]}`), fact_button(field(code), words)];
  const contact = (code) => {
    const one = c[code];
    if (!one?.status) return null;
    const stage = one.stage && say(one.stage === 'final' ? 'complaint.stage.final' : 'complaint.stage', { stage: one.stage });
    return value(code, [label('tri', one.status), stage, one.date?.value && date(one.date.value)].filter(Boolean).join(', '));
  };
  const known = c.known_since?.value ?? c.known_since?.date?.value;
  const listed = (group, names, key, extra) => {
    const list = of(facts, group);
    return list.length > 0 && [h('h4', {}, say(key)), h('ul', { class: 'entries' }, list.map((fact) => fact_entry(text, fact, names(fact), extra?.(fact))))];
  };
  return h('section', { class: 'card' }, h('h3', {}, say('complaint.understood')),
    h('p', { class: 'soft' }, say('complaint.understood.more')),
    pairs([
      value('authority', c.authority?.value ?? say('not-found')),
      value('category', [c.category?.value, c.subcategory?.value].filter(Boolean).join(' › ') || say('not-found')),
      known && value('known_since', date(known)),
      contact('complained_to_body'),
      contact('final_response'),
    ]),
    heads(facts),
    listed('injustice', ({ code }) => label('injustice', code), 'complaint.injustice'),
    listed('sought', ({ code }) => label('sought', code), 'complaint.sought', ({ entry }) => entry.achievable && h('p', { class: 'soft' }, `${say(`achievable.${entry.achievable}`)}.`, entry.why && ` ${entry.why}`)),
    listed('proceeding', ({ entry }) => label('proceeding', entry.kind), 'complaint.proceedings', ({ entry }) => entry.status && h('span', { class: 'tag' }, label('proceeding', entry.status))));
}

function heads(facts) {
  const list = of(facts, 'head');
  return list.length > 0 && [h('h4', {}, say('complaint.heads')), h('ul', { class: 'entries' }, list.map((fact) => h('li', { class: 'entry' }, fact_button(fact, fact.entry.text))))];
}

function events(text, c, facts, today) {
  const all = of(facts, 'event').filter(({ entry }) => entry.date?.value);
  if (!all.length) return null;
  const line = today ? months_later(today, -12) : null;
  return card(say('complaint.timeline'),
    timeline_picture(all.map(({ entry }) => entry.date.value), { line, today, line_words: say('complaint.timeline.short') }),
    line && h('p', { class: 'soft' }, `${say('complaint.timeline.line', { date: date(line) })}. ${say('complaint.timeline.note')}`),
    h('ol', { class: 'events' }, all.map((fact) => h('li', {}, fact_button(fact, time(fact.entry.date.value)), ' ', h('span', {}, fact.entry.text)))));
}

function outline(parts) {
  return h('section', { class: 'card' }, h('h3', {}, say('complaint.outline')),
    h('p', { class: 'soft' }, say('complaint.outline.more')),
    h('details', { 'data-keep': 'outline' }, h('summary', {}, say('complaint.outline.see')),
      h('div', { class: 'outline-text' }, parts.map(({ key, entries, questions }) => [
        h('h4', {}, say(`outline.${key}`)),
        entries.map((entry) => h('p', {}, entry)),
        questions.map((question) => h('p', { class: 'gap-question' }, `[${question}]`))]))),
    h('div', { class: 'actions' }, export_button('outline'), export_button('outline.save'), export_button('print'), export_button('json')));
}

export const register = () => define('fl-complaint', Complaint);
