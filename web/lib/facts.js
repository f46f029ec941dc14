// SPDX-License-Identifier: MIT
// Facts: an analysis flattened to things that can be pointed at: {id, group, code, title, spans}. Cards show them,
// the text marks them. Ids are stable for one analysis.
//
//   decision_facts(analysis.decision)[0]   // { id: 'ground-0', group: 'ground', code: 'late', spans: [[10, 20]] }

import { whole_words } from './segments.js';

const spans_of = (entry) => (entry?.evidence ?? (entry?.span ? [entry] : [])).map((one) => one?.span ?? one).filter((span) => Array.isArray(span) && span[0] < span[1]);

const listed = (group, entries) => (entries ?? []).map((entry, i) => ({ id: `${group}-${i}`, group, code: entry.code, entry, spans: spans_of(entry) }));

export function decision_facts(d) {
  const single = ['authority', 'reference', 'category', 'subcategory', 'summary', 'complainant', 'outcome', 'date']
    .filter((name) => d[name]?.span)
    .map((name) => ({ id: `field-${name}`, group: 'field', code: name, entry: d[name], spans: spans_of(d[name]) }));
  return [
    ...single,
    ...listed('ground', d.grounds),
    ...listed('finding', d.findings),
    ...listed('remedy', d.remedies),
    ...listed('head', d.complaint_heads),
    ...listed('sought', d.outcomes_sought),
    ...listed('body', d.bodies),
    ...statutes_together(d.statutes),
    ...listed('date', d.dates),
  ];
}

// Every mention of one provision under one fact.
function statutes_together(statutes) {
  const facts = new Map();
  for (const statute of statutes ?? []) {
    const fact = facts.get(statute.canonical)
      ?? { id: `statute-${facts.size}`, group: 'statute', code: statute.canonical, entry: statute, spans: [] };
    fact.spans.push(...spans_of(statute));
    facts.set(statute.canonical, fact);
  }
  return [...facts.values()];
}

export function complaint_facts(c) {
  const conclusions = ['authority', 'category', 'subcategory', 'known_since', 'complained_to_body', 'final_response']
    .filter((name) => c[name])
    .map((name) => ({ id: `field-${name}`, group: 'field', code: name, entry: c[name], spans: spans_of(c[name]) }));
  return [
    ...listed('check', c.checks),
    ...conclusions,
    ...listed('head', c.heads),
    ...listed('event', c.events),
    ...listed('injustice', c.injustice),
    ...listed('sought', c.outcomes_sought),
    ...listed('proceeding', c.proceedings),
    ...listed('signpost', c.signposts),
  ];
}

// A text read as a decision in which neither a reference nor a section was found.
export const no_decision = ({ kind, decision }) => kind === 'decision' && !decision.reference?.value && !decision.sections?.length;

export const marks_of = (text, facts) => facts.flatMap(({ id, spans }) => spans.map((span) => ({ id, span: whole_words(text, span) })));

// The sum of payments and refunds. Amounts that are not stated are not guessed.
export const remedy_total = (remedies) => remedies.reduce((sum, { amount_gbp }) => sum + (amount_gbp ?? 0), 0);
