// SPDX-License-Identifier: MIT
// An improved outline of a complaint: the person's own sentences put in the order that the Ombudsman asks about,
// and questions where nothing was found. Not one word of the person's account is ours.
//
//   build_outline(text, complaint)   // [{ key: 'what-happened', entries: ['...'], questions: ['...'] }, …]
//   outline_text(outline)            // plain text to copy

import { say } from './say.js';

// The sentences around spans, each once, in the order of the text.
function sentences(text, spans) {
  const kept = [];
  for (const span of spans.filter(Boolean).map((pair) => sentence_around(text, pair)).sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = kept.at(-1);
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else kept.push([...span]);
  }
  return kept;
}

const words_of = (text, spans) => spans.map(([begin, end]) => text.slice(begin, end).replace(/\s+/g, ' ').trim()).filter((words) => /\p{L}/u.test(words));

// What no part has taken, paragraph by paragraph, so that nothing the person wrote is lost.
function rest(text, taken) {
  const left = [];
  let at = 0;
  for (const [begin, end] of [...taken].sort((a, b) => a[0] - b[0]).concat([[text.length, text.length]])) {
    let from = at;
    for (const { index, 0: gap } of text.slice(at, Math.max(at, begin)).matchAll(/\n\s*\n/g)) {
      left.push([from, at + index]);
      from = at + index + gap.length;
    }
    left.push([from, Math.max(from, begin)]);
    at = Math.max(at, end);
  }
  return words_of(text, left);
}

// The whole sentence in which a span stands; a line break of the draft ends a sentence only when it is a blank line.
export function sentence_around(text, [begin, end]) {
  const before = text.slice(Math.max(0, begin - 600), begin);
  const starts = [...before.matchAll(/[.!?]["”’')]?\s+(?=\S|$)|\n\s*\n|\n\s*(?=[-•*]|\d+[.)])/g)];
  const from = starts.length ? begin - before.length + starts.at(-1).index + starts.at(-1)[0].length : Math.max(0, begin - 600);
  const after = text.slice(Math.max(begin, end - 1), end + 600);
  const stop = /[.!?]["”’')]?(?=\s|$)|\n\s*\n|\n\s*(?=[-•*]|\d+[.)])/.exec(after);
  const to = stop ? Math.max(begin, end - 1) + stop.index + (/^[.!?]/.test(stop[0]) ? stop[0].length : 0) : Math.min(text.length, end + 600);
  const mark = /^(?:[-•*]|\d{1,2}[.)]|[a-z]\))\s+/.exec(text.slice(from, begin));
  return [from + (mark ? mark[0].length : 0), Math.max(to, end)];
}

const spans_of = (list) => (list ?? []).flatMap((entry) => entry.evidence ?? [entry.span]).map((one) => one?.span ?? one);

// Which part the question of a missing point belongs to.
const part_of_question = {
  authority: 'who-about', consent: 'who-about', 'what-went-wrong': 'what-happened', 'how-decided': 'what-happened', 'still-going-on': 'what-happened',
  evidence: 'what-happened', dates: 'when-i-knew', 'known-since': 'when-i-knew', 'why-late': 'when-i-knew', complained: 'what-i-did',
  'final-reply': 'what-i-did', stage: 'what-i-did', 'childrens-stage': 'what-i-did', appeal: 'other-proceedings', court: 'other-proceedings',
  effect: 'what-it-did-to-me', want: 'what-i-want',
};

// The sentences of a draft that its raised checks rest on, for the marks in the editor.
export const raised_marks = (text, facts) => facts
  .filter(({ group, entry }) => group === 'check' && ['problem', 'possible'].includes(entry.status))
  .flatMap(({ id, spans, entry }) => spans.map((span) => ({ id, span: sentence_around(text, span), tone: entry.status })));

export function build_outline(text, complaint) {
  const c = complaint;
  const parts = [
    ['who-about', c.authority?.span ? [c.authority.span] : []],
    ['what-happened', [...spans_of(c.heads), ...spans_of(c.events)]],
    ['when-i-knew', c.known_since?.span ? [c.known_since.span] : spans_of([c.known_since].filter(Boolean))],
    ['what-i-did', spans_of([c.complained_to_body, c.final_response].filter(Boolean))],
    ['other-proceedings', spans_of(c.proceedings)],
    ['what-it-did-to-me', spans_of(c.injustice)],
    ['what-i-want', spans_of(c.outcomes_sought)],
  ];
  const questions = (key) => (c.missing ?? []).filter(({ code }) => (part_of_question[code] ?? 'what-happened') === key).map(({ question }) => question);
  const taken = parts.flatMap(([, spans]) => sentences(text, spans));
  const filled = parts.map(([key, spans]) => ({ key, entries: words_of(text, sentences(text, spans)), questions: questions(key) }));
  const asked = filled.map((part) => (part.entries.length || part.questions.length || part.key === 'other-proceedings' ? part
    : { ...part, questions: [say(`outline.ask.${part.key}`)] }));
  return [...asked, { key: 'rest', entries: rest(text, taken), questions: [] }].filter((part) => part.entries.length || part.questions.length);
}

export function outline_text(outline) {
  return outline.map(({ key, entries, questions }) => [
    say(`outline.${key}`),
    ...entries.map((entry) => (entries.length > 1 ? `- ${entry}` : entry)),
    ...questions.map((question) => `[${question}]`),
  ].join('\n')).join('\n\n') + '\n';
}
