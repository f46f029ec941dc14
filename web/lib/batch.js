// SPDX-License-Identifier: MIT
// The researcher's table: one row per text, sorted, filtered and saved. Pure functions over plain rows.
//
//   const row = summarise('a.txt', analysis);    // { name, kind, reference, authority, outcome, grounds, … }
//   csv(rows_table(sort_rows(filter_rows(rows, { words: 'leeds' }), 'date', -1)))

import { remedy_total } from './facts.js';
import { label } from './say.js';

export function summarise(name, analysis) {
  if (analysis.kind !== 'decision') {
    const c = analysis.complaint ?? {};
    return { ...failed(name, ''), kind: 'complaint', authority: c.authority?.value ?? '', category: c.category?.value ?? '' };
  }
  const d = analysis.decision;
  const basis = (wanted) => (d.grounds ?? []).filter((ground) => ground.basis === wanted).map(({ code }) => code);
  return {
    name,
    kind: 'decision',
    error: '',
    reference: d.reference?.value ?? '',
    authority: d.authority?.value ?? '',
    category: [d.category?.value, d.subcategory?.value].filter(Boolean).join(' > '),
    date: d.date?.value ?? '',
    outcome: d.outcome?.code ?? '',
    summary: d.summary?.value ?? '',
    grounds: basis('applied'),
    overcome: basis('overcome'),
    findings: unique((d.findings ?? []).map(({ code }) => code)),
    remedies: unique((d.remedies ?? []).map(({ code }) => code)),
    statutes: unique((d.statutes ?? []).map(({ canonical }) => canonical)),
    total: remedy_total(d.remedies ?? []),
  };
}

export const failed = (name, error) => ({ name, kind: 'error', error, reference: '', authority: '', category: '', date: '', outcome: '', summary: '',
  grounds: [], overcome: [], findings: [], remedies: [], statutes: [], total: 0 });

const unique = (values) => [...new Set(values)];
const searched = (row) => [row.name, row.reference, row.authority, row.category, row.summary, ...row.grounds.map((code) => label('ground', code)),
  ...row.remedies.map((code) => label('remedy', code))].join(' ').toLowerCase();

export function filter_rows(rows, { words = '', outcome = '' } = {}) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!outcome || row.outcome === outcome) && (!wanted.length || wanted.every((word) => searched(row).includes(word))));
}

// Stable, empty cells last whichever way round; numbers as numbers.
export function sort_rows(rows, column, direction = 1) {
  const value = (row) => (Array.isArray(row[column]) ? row[column].join(' ') : row[column]);
  const collator = new Intl.Collator('en-GB', { numeric: true });
  const compare = (a, b) => (typeof a === 'number' ? a - b : collator.compare(a, b));
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (!a || !b) return Number(!a) - Number(!b);
    return direction * compare(a, b);
  });
}

export function rows_table(rows) {
  const columns = ['name', 'reference', 'authority', 'category', 'date', 'outcome', 'grounds', 'overcome', 'findings', 'remedies', 'total', 'statutes', 'error'];
  return [columns, ...rows.map((row) => columns.map((column) => (Array.isArray(row[column]) ? row[column].join('; ') : row[column])))];
}

// Two rows side by side: [[heading, first, second, differs], …].
export function compare_rows(first, second) {
  const coded = (group, codes) => codes.map((code) => label(group, code)).join('; ');
  const lines = [
    ['batch.authority', (row) => row.authority], ['batch.date', (row) => row.date], ['compare.category', (row) => row.category],
    ['batch.outcome', (row) => (row.outcome ? label('outcome', row.outcome) : '')], ['compare.summary', (row) => row.summary],
    ['compare.applied', (row) => coded('ground', row.grounds)], ['compare.overcome', (row) => coded('ground', row.overcome)],
    ['compare.findings', (row) => coded('finding', row.findings)], ['compare.remedies', (row) => coded('remedy', row.remedies)],
    ['batch.total', (row) => row.total], ['compare.statutes', (row) => row.statutes.join('; ')],
  ];
  return lines.map(([key, read]) => [key, read(first), read(second), read(first) !== read(second)]);
}
