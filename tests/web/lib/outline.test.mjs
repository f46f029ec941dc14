// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build_outline, outline_text, sentence_around } from '../../../web/lib/outline.js';

const text = 'I write about Northfield Council. They stopped the visits in June 2024 and nobody rang us. I complained in July. It has worn me out.\n\nI want them to say sorry.';
const at = (words) => [text.indexOf(words), text.indexOf(words) + words.length];

const complaint = {
  authority: { value: 'Northfield Council', span: at('Northfield Council') },
  heads: [{ label: '', text: '', span: at('stopped the visits') }],
  events: [{ date: { value: '2024-06', precision: 'month' }, text: '', span: at('in June 2024') }],
  known_since: null,
  complained_to_body: { status: 'yes', evidence: [at('I complained')] },
  final_response: { status: 'unclear', evidence: [] },
  injustice: [{ code: 'distress', evidence: [at('worn me out')] }],
  outcomes_sought: [{ code: 'apology', evidence: [at('say sorry')] }],
  missing: [{ code: 'known-since', question: 'When did you first know?' }],
};

test('a span grows to its sentence', () => {
  assert.equal(text.slice(...sentence_around(text, at('June'))), 'They stopped the visits in June 2024 and nobody rang us.');
  assert.equal(text.slice(...sentence_around(text, at('say'))), 'I want them to say sorry.');
  assert.equal(text.slice(...sentence_around(text, at('I complained'))), 'I complained in July.');
});

test('the outline holds the person’s own sentences once each, and questions where nothing was found', () => {
  const outline = build_outline(text, complaint);
  assert.deepEqual(outline.map(({ key, entries, questions }) => [key, entries.length, questions]), [
    ['who-about', 1, []], ['what-happened', 1, []], ['when-i-knew', 0, ['When did you first know?']],
    ['what-i-did', 1, []], ['what-it-did-to-me', 1, []], ['what-i-want', 1, []]]);
});

test('what no part has taken stands at the end, so that every word of the draft is there', () => {
  const outline = build_outline(text, { ...complaint, injustice: [], events: [], heads: [] });
  assert.deepEqual(outline.at(-1), { key: 'rest', entries: ['They stopped the visits in June 2024 and nobody rang us.', 'It has worn me out.'], questions: [] });
  const told = outline.flatMap(({ entries }) => entries).join(' ').split(/\s+/).sort();
  assert.deepEqual(told, text.split(/\s+/).sort());
});

test('every entry of the outline stands in the draft', () => {
  for (const { entries } of build_outline(text, complaint)) for (const entry of entries) assert.ok(text.replace(/\s+/g, ' ').includes(entry), entry);
});

test('an empty draft gives questions only', () => {
  const outline = build_outline('', { missing: [] });
  assert.ok(outline.length >= 5);
  assert.ok(outline.every(({ entries, questions }) => entries.length === 0 && questions.length > 0));
  assert.match(outline_text(outline), /^Who this complaint is about\n\[Which council/);
});

test('a draft of one endless line has an outline too', () => {
  const endless = 'They did nothing and '.repeat(400_000);
  const nothing = { ...complaint, authority: null, heads: [], events: [], complained_to_body: { status: 'unclear', evidence: [] }, injustice: [], outcomes_sought: [], missing: [] };
  assert.ok(outline_text(build_outline(endless, nothing)).includes('They did nothing'));
});
