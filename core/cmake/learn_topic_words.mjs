// SPDX-License-Identifier: MIT
// Learns from the digest which words speak for which category of a complaint, and writes core/domain/topic_words.txt:
//
//   node core/cmake/learn_topic_words.mjs web/precedents/decisions.jsonl core/domain/topic_words.txt
//
// Softmax regression over the words and pairs of words of each record (present or not, divided by the root of how
// many there are), the rarer categories weighed up; the most telling features are kept, learnt again alone and
// rounded to a letter a category: "a" -6 … "g" 0 … "m" 6. Run by hand when the digest has grown; the build does not.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// As core/src/complaint/topic.cpp and embed_tables.mjs compare words.
export const singular = (word) => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
const plain = new Set(`the a an and or of to in on for at by with that this it is was were be been i we my our me us he
  she they his her their him them you your not no but as so from had have has did do does which who what when where how
  if than then there would could should said say told tell ask asked about because will can cant are am its into out up
  down over after before again also all any more just get got very only`.split(/\s+/).map(singular));

export function features(text) {
  const words = (text.toLowerCase().replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []).map(singular);
  const found = new Set();
  const telling = (word) => word !== undefined && word.length > 1 && !/\d/.test(word) && !plain.has(word);
  words.forEach((word, i) => {
    if (!telling(word)) return;
    found.add(word);
    if (telling(words[i + 1])) found.add(`${word} ${words[i + 1]}`);
  });
  return [...found];
}

function learn(examples, vocabulary, classes, { rounds, rate, decay }) {
  const index = new Map(vocabulary.map((feature, i) => [feature, i]));
  const frequency = new Array(classes.length).fill(0);
  for (const { label } of examples) ++frequency[label];
  const size = classes.length;
  const weights = new Float64Array(vocabulary.length * size);
  const gradients = new Float64Array(vocabulary.length * size).fill(0.01);
  const rows = examples.map(({ found, label }) => ({
    label, known: found.map((feature) => index.get(feature)).filter((i) => i !== undefined),
    share: Math.sqrt(examples.length / size / frequency[label]),
  }));
  let seed = 1;
  const below = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
  for (let round = 0; round < rounds; ++round) {
    for (let i = rows.length - 1; i > 0; --i) {
      const j = below(i + 1);
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    for (const { label, known, share } of rows) {
      if (!known.length) continue;
      const value = 1 / Math.sqrt(known.length);
      const scores = classes.map((_, c) => known.reduce((sum, i) => sum + weights[i * size + c] * value, 0));
      const odds = scores.map((score) => Math.exp(score - Math.max(...scores)));
      const total = odds.reduce((a, b) => a + b);
      for (let c = 0; c < size; ++c) {
        const error = (odds[c] / total - (c === label)) * share * value;
        for (const i of known) {
          const step = error + (decay / rows.length) * weights[i * size + c];
          gradients[i * size + c] += step * step;
          weights[i * size + c] -= (rate * step) / Math.sqrt(gradients[i * size + c]);
        }
      }
    }
  }
  return weights;
}

export function table(records, { keep = 1200, rounds = 8, rate = 0.3, decay = 0.3, unit = 0.5 } = {}) {
  const classes = [...new Set(records.map((record) => record.category))].sort();
  const examples = records.map(({ complaint, reasoning, topics, lay, category }) => ({
    found: features([complaint, reasoning, ...topics, ...lay].join(' 0 ')), label: classes.indexOf(category),
  }));
  const times = new Map();
  for (const { found } of examples) for (const feature of found) times.set(feature, (times.get(feature) ?? 0) + 1);
  const all = [...times.keys()].filter((feature) => times.get(feature) >= 3).sort();
  const size = classes.length;
  const first = learn(examples, all, classes, { rounds, rate, decay });
  const worth = all.map((feature, i) => Math.max(...first.subarray(i * size, (i + 1) * size)) * Math.sqrt(times.get(feature)));
  const kept = all.map((_, i) => i).sort((a, b) => worth[b] - worth[a] || a - b).slice(0, keep).map((i) => all[i]).sort();
  const weights = learn(examples, kept, classes, { rounds, rate, decay });
  const letter = (weight) => String.fromCharCode(103 + Math.max(-6, Math.min(6, Math.round(weight / unit))));
  const lines = kept.map((feature, i) => `${feature}\t${Array.from(weights.subarray(i * size, (i + 1) * size), letter).join('')}`);
  return { classes, lines: lines.filter((line) => !/\tg+$/.test(line)) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , digest, out] = process.argv;
  const { classes, lines } = table(readFileSync(digest, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));
  const head = `# Made by core/cmake/learn_topic_words.mjs from the digest. Weights by category, in this order:\n# ${classes.join('\t')}\n`;
  writeFileSync(out, `${head}${lines.join('\n')}\n`);
}
