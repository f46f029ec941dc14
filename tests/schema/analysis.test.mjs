// SPDX-License-Identifier: MIT
// Real output against the schema that we ship, and every code in it against the taxonomy.

import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { INDEX, ROOT, golden_texts, name_of, ok_text, open_engine } from '../support/engine.mjs';

const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const is_analysis = ajv.compile(json('core/schema/analysis.schema.json'));
const is_record = ajv.compile(json('core/schema/record.schema.json'));
const taxonomy = json('core/domain/taxonomy.json');
const codes = (list) => new Set(list.map((entry) => entry.code ?? entry));
const GROUNDS = codes(taxonomy.grounds);
const FINDINGS = codes(taxonomy.findings);
const REMEDIES = codes(taxonomy.remedies);
const SOUGHT = new Set(['acceptance-of-fault', 'apology', 'payment', 'record-correction', 'disciplinary-action',
  'service-provided', 'decision-changed', 'procedure-change', 'other']);

const engine = await open_engine();
if (existsSync(INDEX)) engine.load_index(readFileSync(INDEX));

function assert_codes(part, known, list) {
  for (const { code } of list ?? []) assert.ok(known.has(code), `${part}: ${code} is not in the taxonomy`);
}

function assert_spans(value, size, path = '') {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger) && path.endsWith('span')) {
    assert.ok(value[0] <= value[1] && value[1] <= size, `${path} [${value}] is outside of the ${size} bytes`);
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) assert_spans(inner, size, `${path}.${Array.isArray(value) ? path.split('.').pop() : key}`);
  }
}

function assert_analysis(text) {
  const bytes = new TextEncoder().encode(text);
  const analysis = JSON.parse(ok_text(engine.analyse(bytes)));
  assert.ok(is_analysis(analysis), ajv.errorsText(is_analysis.errors));
  assert_spans(analysis, bytes.length);
  const { decision, complaint, precedents } = analysis;
  assert_codes('grounds', GROUNDS, decision?.grounds);
  assert_codes('findings', FINDINGS, decision?.findings);
  assert_codes('remedies', REMEDIES, decision?.remedies);
  assert_codes('checks', GROUNDS, complaint?.checks);
  assert_codes('outcomes_sought', SOUGHT, (decision ?? complaint).outcomes_sought);
  for (const hit of precedents?.hits ?? []) for (const code of hit.grounds) assert.ok(GROUNDS.has(code), `hit ground ${code}`);
  return analysis;
}

for (const file of golden_texts()) {
  test(`the analysis of ${name_of(file)} is valid`, () => assert_analysis(readFileSync(file, 'utf8')));
}

const drafts = readFileSync(join(ROOT, 'tests/ranking/dev-drafts.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
test('the analysis of every development draft is valid', () => {
  for (const draft of drafts) assert_analysis(draft.text ?? draft.draft);
});

test('the analysis of texts that are nothing in particular is valid', () => {
  for (const text of ['', ' ', '\0\u200b', 'Preheat the oven to 180 degrees.', '<p>Hello', '£'.repeat(1000), 'The Ombudsman’s final decision:\nSummary:']) {
    assert_analysis(text);
  }
});

test('the schema refuses what is not an analysis', () => {
  const good = assert_analysis('');
  for (const broken of [{}, { ...good, schema: 'other' }, { ...good, kind: 'decision', complaint: undefined, decision: {} }, { ...good, warnings: [{}] }]) {
    assert.equal(is_analysis(JSON.parse(JSON.stringify(broken))), false);
  }
});

test('every record of the digest has the form of a record', () => {
  const lines = readFileSync(join(ROOT, 'web/precedents/decisions.jsonl'), 'utf8').split('\n').filter(Boolean);
  assert.ok(lines.length > 1000);
  for (const line of lines) assert.ok(is_record(JSON.parse(line)), ajv.errorsText(is_record.errors));
});
