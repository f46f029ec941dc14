// SPDX-License-Identifier: MIT
// Learns from our drafts which dated thing is the matter itself, and writes core/src/rules/moment_weights.h:
//
//   build/native/tests/drafts_moments tests/drafts/{own,other-a,other-b,other-c}.jsonl tests/ranking/dev-drafts.jsonl > MOMENTS
//   node core/cmake/learn_moments.mjs MOMENTS core/src/rules/moment_weights.h     # --check: each file held out in turn
//
// One softmax over the moments of a draft; right are those that agree with the gold date as far as both are told,
// half right those of its year. Run by hand when signs or drafts change; the build does not.
import { readFileSync, writeFileSync } from 'node:fs';

const agrees = (value, gold) => value.slice(0, gold.length) === gold.slice(0, value.length);
const worth = (value, gold) => (agrees(value, gold) ? 1 : value.slice(0, 4) === gold.slice(0, 4) ? 0.5 : 0);

function learn(drafts, { rounds = 30, rate = 0.1, decay = 8 } = {}) {
  const weights = new Map(), past = new Map();
  const weight = (sign) => weights.get(sign) ?? 0;
  const rows = drafts.filter(({ moments, known_since: gold }) => moments.some(({ value }) => worth(value, gold) > 0));
  let seed = 1;
  const below = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
  for (let round = 0; round < rounds; ++round) {
    for (let i = rows.length - 1; i > 0; --i) {
      const j = below(i + 1);
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    for (const { moments, known_since: gold } of rows) {
      const scores = moments.map(({ signs }) => signs.reduce((sum, sign) => sum + weight(sign), 0));
      const odds = scores.map((score) => Math.exp(score - Math.max(...scores)));
      const total = odds.reduce((a, b) => a + b);
      const right = moments.map(({ value }, i) => worth(value, gold) * odds[i]);
      const share = right.reduce((a, b) => a + b);
      const steps = new Map();
      moments.forEach(({ signs }, i) => {
        for (const sign of signs) steps.set(sign, (steps.get(sign) ?? 0) + odds[i] / total - right[i] / share);
      });
      for (const [sign, error] of steps) {
        const step = error + (decay / rows.length) * weight(sign);
        past.set(sign, (past.get(sign) ?? 0.01) + step * step);
        weights.set(sign, weight(sign) - (rate * step) / Math.sqrt(past.get(sign)));
      }
    }
  }
  return weights;
}

// As known_since.cpp chooses: the first of the heaviest.
function choose(weights, moments) {
  const scores = moments.map(({ signs }) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
  return moments[scores.indexOf(Math.max(...scores))];
}

function check(drafts) {
  let right = 0;
  for (const file of new Set(drafts.map((draft) => draft.file))) {
    const weights = learn(drafts.filter((draft) => draft.file !== file));
    const held = drafts.filter((draft) => draft.file === file);
    const good = held.filter(({ moments, known_since: gold }) => choose(weights, moments)?.value.slice(0, 4) === gold.slice(0, 4)).length;
    console.log(`${file}: year right in ${good} of ${held.length} (${(good / held.length).toFixed(3)})`);
    right += good;
  }
  console.log(`all: ${(right / drafts.length).toFixed(3)}`);
}

const [, , moments, out] = process.argv;
const drafts = readFileSync(moments, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
if (out === '--check') {
  check(drafts);
} else {
  const rows = [...learn(drafts)].map(([sign, weight]) => [sign, Math.round(weight * 100)]).filter(([, weight]) => weight !== 0);
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = readFileSync(out, 'utf8');
  const start = text.indexOf('kMomentWeights[] = {\n') + 'kMomentWeights[] = {\n'.length;
  writeFileSync(out, text.slice(0, start) + rows.map(([sign, weight]) => `    {"${sign}", ${weight}},\n`).join('') + text.slice(text.indexOf('};\n\n}  // namespace', start)));
}
