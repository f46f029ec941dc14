// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare_rows, failed, filter_rows, rows_table, sort_rows, summarise } from '../../../web/lib/batch.js';
import { decision_markdown } from '../../../web/lib/markdown.js';
import { decision_facts, remedy_total } from '../../../web/lib/facts.js';
import { pdf_lines, decode } from '../../../web/lib/files.js';

const analysis = {
  kind: 'decision',
  decision: {
    reference: { value: '24 000 001', span: [0, 10] }, authority: { value: 'Leeds City Council', span: [11, 29] }, date: { value: '2024-05-01', span: [30, 31] },
    category: { value: 'Housing' }, outcome: { code: 'upheld', label: 'Upheld', span: [2, 3] }, summary: { value: 'Fault *found*.', span: [0, 4] },
    grounds: [{ code: 'late', basis: 'overcome', confidence: 0.8, evidence: [{ span: [0, 5] }] }, { code: 'merits', basis: 'recited', evidence: [] }],
    findings: [{ code: 'fault-injustice', evidence: [{ span: [0, 3] }] }],
    remedies: [{ code: 'payment', by: 'agreed', amount_gbp: 250, evidence: [{ span: [0, 3] }] }, { code: 'apology', by: 'agreed', evidence: [] }],
    statutes: [{ canonical: 'LGA 1974 s26B', url: 'https://www.legislation.gov.uk/x', span: [1, 2] }, { canonical: 'LGA 1974 s26B', span: [3, 4] }],
  },
};

test('a decision becomes a row', () => {
  const row = summarise('a.txt', analysis);
  assert.deepEqual([row.reference, row.outcome, row.grounds, row.overcome, row.total, row.statutes], ['24 000 001', 'upheld', [], ['late'], 250, ['LGA 1974 s26B']]);
});

test('rows are filtered by words and outcome, and sorted with empty cells last both ways', () => {
  const rows = [summarise('a.txt', analysis), failed('b.txt', 'a scan'), { ...summarise('c.txt', analysis), date: '2020-01-01', outcome: 'not-upheld', total: 0 }];
  assert.deepEqual(filter_rows(rows, { words: 'leeds payment' }).map(({ name }) => name), ['a.txt', 'c.txt']);
  assert.deepEqual(filter_rows(rows, { outcome: 'not-upheld' }).map(({ name }) => name), ['c.txt']);
  assert.deepEqual(sort_rows(rows, 'date', 1).map(({ name }) => name), ['c.txt', 'a.txt', 'b.txt']);
  assert.deepEqual(sort_rows(rows, 'date', -1).map(({ name }) => name), ['a.txt', 'c.txt', 'b.txt']);
});

test('the table to save has a heading and one line per row', () => {
  const [head, first] = rows_table([summarise('a.txt', analysis)]);
  assert.equal(head.length, first.length);
  assert.equal(first[head.indexOf('remedies')], 'payment; apology');
});

test('two rows side by side say where they differ', () => {
  const row = summarise('a.txt', analysis);
  const differing = compare_rows(row, { ...row, outcome: 'not-upheld' }).filter(([, , , differs]) => differs);
  assert.deepEqual(differing.map(([key]) => key), ['batch.outcome']);
});

test('mentions of one provision are one fact; payments are added up', () => {
  const facts = decision_facts(analysis.decision);
  assert.deepEqual(facts.filter(({ group }) => group === 'statute').map(({ spans }) => spans.length), [2]);
  assert.equal(remedy_total(analysis.decision.remedies), 250);
});

test('the Markdown summary cites the decision and escapes what the text brings', () => {
  const markdown = decision_markdown('24 000 001 Leeds City Council words', analysis);
  assert.match(markdown, /^# LGSCO decision 24 000 001, Leeds City Council, 1 May 2024\n/);
  assert.match(markdown, /> Fault \\\*found\\\*\./);
  assert.match(markdown, /Payment, £250 \(agreed\)/);
  assert.match(markdown, /\[LGA 1974 s26B\]\(https:/);
});

test('the lines of a PDF page are kept, with a blank line where the page has a gap', () => {
  const item = (str, y, hasEOL = true) => ({ str, hasEOL, transform: [1, 0, 0, 1, 0, y], height: 10 });
  assert.equal(pdf_lines([item('one', 700), item('two', 688), item('three', 650)]), 'one\ntwo\n\nthree');
  assert.equal(pdf_lines([]), '');
});

test('bytes are read as UTF-8, as UTF-16 with its mark, else as Windows-1252', () => {
  assert.equal(decode(new Uint8Array([0xc2, 0xa3])), '£');
  assert.equal(decode(new Uint8Array([0xff, 0xfe, 0x41, 0])), 'A');
  assert.equal(decode(new Uint8Array([0xe9])), 'é');
});
