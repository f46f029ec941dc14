// SPDX-License-Identifier: MIT
// Learns from our drafts and sentences which words speak for which test of the Assessment Code, and writes
// core/domain/ground_words.txt, which the core reads (src/complaint/ground_words.cpp):
//
//   node core/cmake/learn_ground_words.mjs             # with --without FILE: not from that set of drafts, to standard output
//
// One yes or no for each test. A draft is a bag of sentences: what a test scores is the log of the sum of what its
// sentences score, so that one telling sentence is enough and all others must stay silent. The words that weigh most
// are kept and learnt again on their own. Run by hand when drafts or sentences change; the build does not.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const sets = ['tests/ranking/dev-drafts.jsonl', ...['own', 'other-a', 'other-b', 'other-c', 'other-d'].map((name) => `tests/drafts/${name}.jsonl`)];
const folder = 'tests/drafts/sentences/problems/';
const kept = 130, step = 0.25;
const options = { rate: 0.15, ridge: 0.003, lasso: 0.0005, rounds: 15, told: 4, shown: 1, other: 0.3 };

const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

// As in ground_words.cpp.
const endings = ['ings', 'ing', 'edly', 'ed', 'ies', 'es', 's', 'ly', 'er'];
function stem(word) {
  if (/^\d/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? '#y' : '#';
  const ending = endings.find((each) => word.length > each.length + 3 && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}
function features(sentence) {
  const words = (sentence.toLowerCase().replace(/['‘’]/g, '').replace(/&/g, ' and ').match(/[a-z0-9]+/g) ?? []).map(stem);
  return [...new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])];
}
const bag = (text) => text.split(/[!?\n]+|\.(?=\s|$)/).map(features).filter((each) => each.length > 0);

function read(without) {
  const rows = [];
  for (const path of sets.filter((each) => each !== without)) {
    for (const { text, gold } of lines(path).map((line) => JSON.parse(line))) {
      const either = new Set(gold.possible);
      if (['merits', 'no-fault-evidence'].some((code) => either.has(code) || gold.problems.includes(code))) either.add('merits').add('no-fault-evidence');
      rows.push({ bag: bag(text), codes: new Set(gold.problems), either, draft: true });
    }
  }
  const close = (code) => new Set(code === 'merits' ? ['no-fault-evidence'] : code === 'no-fault-evidence' ? ['merits'] : []);
  for (const name of readdirSync(folder).sort()) {
    for (const [code, shown, text] of lines(folder + name).map((line) => line.split('\t'))) {
      rows.push({ bag: bag(text), about: code, codes: new Set(shown === 'yes' ? [code] : []), either: close(code) });
    }
  }
  for (const [codes, text] of lines('tests/drafts/sentences/snippets.tsv').map((line) => line.split('\t'))) {
    const shown = codes.split(',').filter((code) => code !== 'none');
    rows.push({ bag: bag(text), codes: new Set(shown), either: new Set(shown.flatMap((code) => [...close(code)])) });
  }
  return rows;
}

const score = (sentences, weights) => sentences.map((each) => each.reduce((sum, k) => sum + weights[k], 0));

function learn(rows, size, { lasso }) {
  const weights = new Float64Array(size), past = new Float64Array(size).fill(1e-4);
  let bias = -4, biasPast = 1e-4, seed = 1;
  const below = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
  const order = rows.map((_, i) => i);
  for (let round = 0; round < options.rounds; ++round) {
    for (let i = order.length - 1; i > 0; --i) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const { ids, shown, weight } = rows[i];
      const scores = score(ids, weights), most = Math.max(...scores);
      const odds = scores.map((each) => Math.exp(each - most)), sum = odds.reduce((a, b) => a + b);
      const error = weight * (1 / (1 + Math.exp(-(most + Math.log(sum) - 0.5 * Math.log(ids.length) + bias))) - shown);
      if (Math.abs(error) < 1e-4) continue;
      biasPast += error * error;
      bias -= (0.3 * options.rate * error) / Math.sqrt(biasPast);
      ids.forEach((sentence, s) => {
        const share = (error * odds[s]) / sum;
        if (Math.abs(share) < 1e-4) return;
        for (const k of sentence) {
          const slope = share + options.ridge * weights[k];
          past[k] += slope * slope;
          const moved = weights[k] - (options.rate * slope) / Math.sqrt(past[k]), least = (options.rate * lasso) / Math.sqrt(past[k]);
          weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - least);
        }
      });
    }
  }
  return { weights, bias };
}

function table(rows) {
  const seen = new Map(), ids = new Map();
  for (const row of rows) for (const sentence of row.bag) for (const each of sentence) seen.set(each, (seen.get(each) ?? 0) + 1);
  for (const [each, times] of seen) if (times >= 2) ids.set(each, ids.size);
  for (const row of rows) row.ids = row.bag.map((sentence) => sentence.map((each) => ids.get(each)).filter((k) => k !== undefined));
  const names = [...ids.keys()], words = new Map(), biases = [];
  for (const code of [...new Set(rows.flatMap((row) => [...row.codes]))].sort()) {
    const own = rows.filter((row) => row.ids.length > 0 && (row.codes.has(code) || !row.either.has(code))).map((row) => {
      const shown = row.codes.has(code) ? 1 : 0;
      const weight = row.draft ? (shown ? options.told : 1) : row.about === code || row.codes.size === 0 && !row.about || shown ? options.shown : options.other;
      return { ids: row.ids, shown, weight };
    });
    const { weights } = learn(own, ids.size, options);
    const told = new Float64Array(ids.size);
    for (const row of own) for (const sentence of row.ids) for (const k of sentence) told[k] += row.weight * (row.shown ? 3 : 1);
    const worth = (k) => Math.abs(weights[k]) * Math.sqrt(told[k]);
    const most = new Set([...ids.values()].filter((k) => weights[k] !== 0).sort((a, b) => worth(b) - worth(a)).slice(0, kept));
    const again = learn(own.map((row) => ({ ...row, ids: row.ids.map((sentence) => sentence.filter((k) => most.has(k))) })), ids.size, { lasso: 0 });
    biases.push([code, Math.round(again.bias / step)]);
    for (const k of most) {
      const steps = Math.round(again.weights[k] / step);
      if (steps !== 0) words.set(names[k], [...(words.get(names[k]) ?? []), [biases.length - 1, Math.max(-20, Math.min(20, steps))]]);
    }
  }
  return { biases, words };
}

const without = process.argv.indexOf('--without');
const { biases, words } = table(read(without > 0 ? process.argv[without + 1] : ''));
const text = [
  '# Made by core/cmake/learn_ground_words.mjs. Do not edit. A test of the Assessment Code and what it starts with; then each',
  '# word or pair of words (stems; # a number, #y a year) with the tests it speaks for and how much, in quarters of the log of the odds.',
  ...biases.map(([code, bias]) => `${code} ${bias}`),
  ...[...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, votes]) => `${word}\t${votes.map(([code, weight]) => `${biases[code][0]} ${weight}`).join('\t')}`),
].join('\n') + '\n';
if (without > 0) process.stdout.write(text);
else writeFileSync('core/domain/ground_words.txt', text);
