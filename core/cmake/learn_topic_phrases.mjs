// SPDX-License-Identifier: MIT
// Learns from our drafts and sentences how much each phrase of core/domain/topic_phrases.txt says for its topic, and
// writes core/domain/topic_weights.txt, which the core reads:
//
//   node core/cmake/learn_topic_phrases.mjs             # with --check: each set of drafts held out in turn
//
// One softmax over all subcategories. It begins with the weights that the phrases were given by hand and moves only
// these: no phrase gets a new category. The plain words (topic_words.txt) are added as topic.cpp adds them. Run by hand
// when phrases, drafts or sentences change; the build does not.
import { readFileSync, writeFileSync } from 'node:fs';
import { singular } from './learn_topic_words.mjs';

const read = (path) => readFileSync(path, 'utf8');
const rows = (path) => read(path).split('\n').filter(Boolean);
const sets = ['tests/ranking/dev-drafts.jsonl', 'tests/drafts/own.jsonl', 'tests/drafts/other-a.jsonl', 'tests/drafts/other-b.jsonl', 'tests/drafts/other-c.jsonl'];
const marks = [['++', 6], ['+', 4], ['--', 0.7], ['-', 1.5], ['!', -3]];
// As in topic.cpp: a point's worth in the exponent, and of the learnt words.
const scale = 0.55, wordPoint = 3, wordLimit = 9;
const longest = 5, unit = 0.5, early = 0.8, earlyWords = 40;

const topics = rows('core/domain/topic_phrases.txt').filter((line) => !line.startsWith('#')).map((line) => {
  const colon = line.indexOf(':');
  const [category, subcategory] = line.slice(0, colon).split(' > ');
  const phrases = new Map();
  for (const text of line.slice(colon + 1).split(',').map((each) => each.trim()).filter(Boolean)) {
    const [mark, weight] = marks.find(([each]) => text.startsWith(each)) ?? ['', 3];
    const phrase = text.slice(mark.length).toLowerCase().replace(/'/g, '').split(/\s+/).map(singular).join(' ');
    if (!phrases.has(phrase)) phrases.set(phrase, weight);
  }
  return { category, subcategory, phrases };
});
const subs = topics.filter(({ subcategory }) => subcategory !== '*');
const categories = [...new Set(topics.map(({ category }) => category))];
// A vote is one phrase for one topic; "*" speaks for all subcategories of its category.
const votes = [], votesOf = new Map();
function vote(topic, phrase, weight, speaks) {
  votesOf.set(phrase, [...(votesOf.get(phrase) ?? []), votes.length]);
  votes.push({ topic, phrase, weight: weight * scale, speaks });
}
for (const topic of topics) {
  const within = subs.flatMap((sub, k) => (sub.category === topic.category ? [k] : []));
  for (const [phrase, weight] of topic.phrases) {
    vote(topic, phrase, weight, topic.subcategory === '*' ? within : [subs.indexOf(topic)]);
    // What speaks for a category may come to speak more for one part of it.
    if (topic.subcategory === '*') within.filter((k) => !subs[k].phrases.has(phrase)).forEach((k) => vote(subs[k], phrase, 0, [k]));
  }
}

const [, classLine, ...wordLines] = rows('core/domain/topic_words.txt');
const wordClasses = classLine.slice(2).split('\t').map((name) => categories.indexOf(name));
const letters = new Map(wordLines.map((line) => line.split('\t')));

const wordsOf = (text) => (text.toLowerCase().replace(/['’]/g, '').replace(/&/g, ' and ').match(/[a-z0-9]+/g) ?? []).map(singular);

function wordScores(words) {
  const seen = new Set(), sums = wordClasses.map(() => 0), scores = categories.map(() => 0);
  for (let i = 0; i < words.length; ++i) {
    for (const feature of [words[i], `${words[i]} ${words[i + 1]}`]) {
      if (!letters.has(feature) || seen.has(feature)) continue;
      seen.add(feature);
      sums.forEach((_, c) => { sums[c] += letters.get(feature).charCodeAt(c) - 103; });
    }
  }
  if (seen.size) wordClasses.forEach((c, i) => { scores[c] = -scale * wordPoint * Math.min(wordLimit, (0.5 * (Math.max(...sums) - sums[i])) / Math.sqrt(seen.size)); });
  return scores;
}

// As find_ages in topic.cpp.
function ages(text) {
  const found = [];
  const unit_after = '(?! ?(?:%|(?:st|nd|rd|th|am|pm|hours?|hrs?|years? (?:ago|later)|months?|weeks?|days?|times|miles|pounds|[a-z]{3,9} 20\\d\\d|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\b))';
  const child = new RegExp(`\\b(?:son|daughter|boy|girl|lad|kid|child|niece|nephew|(?:grand|step)(?:son|daughter))s?(?: who| he| she| which)?[ ,:(–-]*(?:is|was|s|are|aged?|then|now)? ?(?:aged? |only |now )?\\(?(\\d{1,2})\\b${unit_after}`, 'gi');
  for (const [, age] of text.matchAll(child)) found.push(Number(age) >= 18 ? '_grown child' : '_young child');
  if (/\b(?:mother|mum|mam|father|dad|nan|gran|grandmother|grandad|husband|wife|aunt|auntie|uncle)\b[ ,(]*(?:is|was|who is|aged?)? ?\(?(?:[6-9]\d|10\d)\b/i.test(text)) found.push('_old relative');
  return found;
}

// As in topic.cpp: people say first what it is about.
const emphasis = (at) => 1 + early * Math.exp(-at / earlyWords);

function example(text, category, subcategory, share) {
  const words = wordsOf(text), found = new Map(ages(text).map((mark) => [mark, 0]));
  words.forEach((_, i) => {
    for (let length = 1; length <= longest && i + length <= words.length; ++length) {
      const phrase = words.slice(i, i + length).join(' ');
      if (!found.has(phrase)) found.set(phrase, i);
    }
  });
  const known = [...found].flatMap(([phrase, at]) => (votesOf.get(phrase) ?? []).map((vote) => ({ vote, value: emphasis(at) })));
  return { known, plain: wordScores(words), share, category, label: subs.findIndex((sub) => sub.category === category && sub.subcategory === subcategory) };
}

function scoresOf(weights, { known, plain }) {
  const scores = subs.map(({ category }) => plain[categories.indexOf(category)]);
  for (const { vote, value } of known) for (const k of votes[vote].speaks) scores[k] += weights[vote] * value;
  return scores;
}
function shares(scores) {
  const most = Math.max(...scores), odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((a, b) => a + b);
  return odds.map((each) => each / total);
}

function learn(examples, { rounds = 10, rate = 0.1, decay = 0.3 } = {}) {
  const weights = votes.map(({ weight }) => weight), past = new Float64Array(votes.length).fill(0.01);
  const times = subs.map((_, k) => examples.reduce((sum, { label, share }) => sum + (label === k ? share : 0), 0));
  const usual = times.reduce((a, b) => a + b) / subs.length;
  const order = [...examples];
  let seed = 1;
  const below = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
  for (let round = 0; round < rounds; ++round) {
    for (let i = order.length - 1; i > 0; --i) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const one of order) {
      const guess = shares(scoresOf(weights, one));
      // Of a category without subcategory any of its subcategories is as right as it is likely.
      const right = one.label >= 0 ? guess.map((_, k) => Number(k === one.label)) : guess.map((p, k) => (subs[k].category === one.category ? p : 0));
      const total = right.reduce((a, b) => a + b);
      const share = one.share * (one.label >= 0 ? Math.sqrt(usual / Math.max(times[one.label], 3)) : 1);
      for (const { vote, value } of one.known) {
        const error = votes[vote].speaks.reduce((sum, k) => sum + guess[k] - right[k] / total, 0) * share * value;
        const step = error + (decay / order.length) * (weights[vote] - votes[vote].weight);
        past[vote] += step * step;
        weights[vote] -= (rate * step) / Math.sqrt(past[vote]);
      }
    }
  }
  return weights.map((weight) => (Math.round(weight / scale / unit)) * unit * scale);
}

// As topic.cpp decides: the category with the most, then its best subcategory.
function decide(weights, one) {
  const guess = shares(scoresOf(weights, one));
  const sums = categories.map((name) => guess.reduce((sum, p, k) => sum + (subs[k].category === name ? p : 0), 0));
  const category = categories[sums.indexOf(Math.max(...sums))];
  const best = subs.reduce((top, sub, k) => (sub.category === category && (top < 0 || guess[k] > guess[top]) ? k : top), -1);
  return { category, subcategory: subs[best].subcategory };
}

function phrasesOf(texts) {
  const found = new Set();
  for (const words of texts.map(wordsOf)) {
    words.forEach((_, i) => {
      for (let length = 1; length <= longest && i + length <= words.length; ++length) found.add(words.slice(i, i + length).join(' '));
    });
  }
  return found;
}
// A phrase that none of our texts has is left out where a part of it says the same.
function partsOf(phrase) {
  const words = phrase.split(' ');
  return words.flatMap((_, i) => words.slice(i).map((__, n) => words.slice(i, i + n + 1))).filter((part) => part.length < words.length).map((part) => part.join(' '));
}

const drafts = sets.map((path) => rows(path).map((line) => JSON.parse(line)).filter(({ gold }) => gold.category)
  .map(({ text, gold }) => ({ ...example(text, gold.category, gold.subcategory, 1), gold })));
const sentences = rows('tests/drafts/sentences/topic.tsv').map((line) => line.split('\t')).map(([code, , text]) => example(text, ...code.split(' > '), 1.2));

if (process.argv[2] === '--check') {
  const all = [0, 0, 0, 0];
  sets.forEach((path, i) => {
    const weights = learn([...drafts.filter((_, j) => j !== i).flat(), ...sentences]);
    const counts = [0, 0, 0, 0];
    for (const one of drafts[i]) {
      const got = decide(weights, one);
      counts[0] += Number(got.category === one.gold.category);
      ++counts[1];
      if (!one.gold.subcategory) continue;
      counts[2] += Number(got.subcategory === one.gold.subcategory);
      ++counts[3];
    }
    counts.forEach((count, n) => { all[n] += count; });
    console.log(`${path}: category ${(counts[0] / counts[1]).toFixed(3)}, subcategory ${(counts[2] / counts[3]).toFixed(3)}`);
  });
  console.log(`all: category ${(all[0] / all[1]).toFixed(3)}, subcategory ${(all[2] / all[3]).toFixed(3)}`);
} else {
  const weights = learn([...drafts.flat(), ...sentences]);
  const met = phrasesOf([...sets.flatMap((path) => rows(path).map((line) => JSON.parse(line).text)),
    ...rows('tests/drafts/sentences/topic.tsv').map((line) => line.split('\t')[2]),
    ...rows('web/precedents/decisions.jsonl').map((line) => JSON.parse(line)).map(({ complaint, lay, topics: about }) => [complaint, ...lay, ...about].join(' . '))]);
  const lines = topics.map((topic) => {
    const mine = votes.map((each, i) => ({ ...each, points: Math.round(weights[i] / scale / unit) })).filter((each) => each.topic === topic && each.points !== 0);
    const said = new Set(mine.map(({ phrase }) => phrase));
    const kept = mine.filter(({ phrase }) => phrase.startsWith('_') || met.has(phrase) || !partsOf(phrase).some((part) => said.has(part)));
    kept.sort((one, other) => other.points - one.points || (one.phrase < other.phrase ? -1 : 1));
    const groups = new Map();
    for (const { phrase, points } of kept) groups.set(points, [...(groups.get(points) ?? []), phrase]);
    return [topic.category, topic.subcategory, [...groups].map(([points, phrases]) => `${points}:${phrases.join(',')}`).join(';')].join('\t');
  });
  const head = '# Made by core/cmake/learn_topic_phrases.mjs from topic_phrases.txt. Phrases by weight in halves of a point.\n';
  writeFileSync('core/domain/topic_weights.txt', `${head}${lines.join('\n')}\n`);
}
