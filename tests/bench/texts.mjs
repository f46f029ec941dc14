// SPDX-License-Identifier: MIT
// Texts of any size in the form of the real ones: a decision is one golden text with the paragraphs of the others
// put into its analysis; a complaint is the development drafts one after the other.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/engine.mjs';

const golden = readdirSync(join(ROOT, 'tests/golden')).filter((name) => name.endsWith('.txt')).sort()
  .map((name) => readFileSync(join(ROOT, 'tests/golden', name), 'utf8'));
const base = readFileSync(join(ROOT, 'tests/golden/upheld-2021-care-charges-new-assessment.txt'), 'utf8');
const MARK = '\nAnalysis\n';
const paragraphs = golden.filter((text) => text !== base).flatMap((text) => text.split('\n').slice(6).filter((line) => line.startsWith('- ')));
export const drafts = readFileSync(join(ROOT, 'tests/ranking/dev-drafts.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

// Lines from the list, over and over, up to about `bytes`.
function fill(list, bytes, between) {
  const taken = [];
  for (let size = 0, i = 0; size < bytes; ++i) {
    const line = list[i % list.length];
    taken.push(line.slice(0, Math.max(80, bytes - size)));
    size += Buffer.byteLength(taken.at(-1)) + between.length;
  }
  return taken.join(between);
}

export function decision_of(bytes) {
  const [before, after] = base.split(MARK);
  const rest = bytes - Buffer.byteLength(base);
  if (rest <= 0) return base.slice(0, bytes);
  return `${before}${MARK}${fill(paragraphs, rest, '\n')}\n${after}`;
}

export const complaint_of = (bytes) => fill(drafts.map(({ text }) => text), bytes, '\n\n');
