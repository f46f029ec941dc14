// SPDX-License-Identifier: MIT
// A decision as a Markdown summary, for notes and case files. Values from the text are escaped; the words quoted
// are the decision's own.
//
//   decision_markdown(text, analysis)

import { citation } from './citation.js';
import { date, money } from './format.js';
import { label, say } from './say.js';
import { remedy_total } from './facts.js';

const escape = (value) => String(value ?? '').replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&').trim();

const quote = (text, evidence) => (evidence?.[0]?.span ? ` — “${escape(text.slice(...evidence[0].span))}”` : '');

function list(title, entries) {
  return entries.length ? ['', `## ${title}`, '', ...entries.map((entry) => `- ${entry}`)] : [];
}

export function decision_markdown(text, analysis) {
  const d = analysis.decision;
  const coded = (group, entries) => entries.map((entry) => `${label(group, entry.code)}${quote(text, entry.evidence)}`);
  const remedies = (d.remedies ?? []).map((remedy) =>
    `${label('remedy', remedy.code)}${remedy.amount_gbp != null ? `, ${money(remedy.amount_gbp)}` : ''} (${say(`by.${remedy.by}`)})${quote(text, remedy.evidence)}`);
  const total = remedy_total(d.remedies ?? []);
  const grounds = (basis) => coded('ground', (d.grounds ?? []).filter((ground) => ground.basis === basis));
  return [
    `# ${escape(citation(d) || d.authority?.value || say('decision.title'))}`,
    '',
    `- **${say('decision.outcome')}:** ${escape(d.outcome?.label ?? say('not-found'))}`,
    `- **${say('decision.category')}:** ${escape([d.category?.value, d.subcategory?.value].filter(Boolean).join(' > ') || say('not-found'))}`,
    `- **${say('decision.date')}:** ${date(d.date?.value) || say('not-found')}`,
    ...(d.summary?.value ? ['', `> ${escape(d.summary.value)}`] : []),
    ...list(say('basis.applied'), grounds('applied')),
    ...list(say('basis.overcome'), grounds('overcome')),
    ...list(say('decision.findings'), coded('finding', d.findings ?? [])),
    ...list(say('decision.remedies'), total ? [...remedies, `**${say('decision.total', { amount: money(total) })}**`] : remedies),
    ...list(say('decision.bodies'), (d.bodies ?? []).filter((body) => body.role === 'signposted').map((body) => escape(body.label))),
    ...list(say('decision.statutes'), unique((d.statutes ?? []).map((one) => (one.url ? `[${escape(one.canonical)}](${one.url})` : escape(one.canonical))))),
    '',
    `_${say('export.note')}_`,
    '',
  ].join('\n');
}

const unique = (values) => [...new Set(values)];
