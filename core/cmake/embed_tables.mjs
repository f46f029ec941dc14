// SPDX-License-Identifier: MIT
// Turns core/domain/ into one generated header for core/src/domain.cpp:
//
//   node core/cmake/embed_tables.mjs core/domain OUT.h
//
// Authorities are written as one line each, fields parted by tabs:
//   name, type, last year or "", successor or "", alias stems parted by "|", initials parted by "|",
//   towns parted by "|" (of councils that are there today and no county), county council or ""
// An alias stem is an alias without its kind words ("Cambs" for "Cambs County Council"): the core adds those
// itself. "~" before a stem: on its own it is also an ordinary word, a town or a place of several councils.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , folder, out] = process.argv;
const read = (name) => readFileSync(`${folder}/${name}`, 'utf8');
const authorities = read('authorities.jsonl').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const bodies = JSON.parse(read('bodies.json'));
const taxonomy = JSON.parse(read('taxonomy.json'));

const topics = read('topic_weights.txt').split('\n').filter((each) => each && !each.startsWith('#'));

const word_lines = read('topic_words.txt').trimEnd().split('\n').map((each) => each.replace(/^# /, ''));

// Words as keys of twenty bits (ground_word_key in domain.cpp), ascending, so that only the steps between them are stored.
const ground_lines = read('ground_words.txt').split('\n').filter((each) => each && !each.startsWith('# '));
const starts = ground_lines.filter((each) => !each.includes('\t')).map((each) => each.split(' '));
const ground_key = (words) => [...Buffer.from(words)].reduce((hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0, 2166136261) >>> 12;
const ground_votes = new Map();
for (const each of ground_lines.filter((line) => line.includes('\t'))) {
  const [words, ...votes] = each.split('\t');
  const key = ground_key(words), all = ground_votes.get(key) ?? [];
  for (const [code, weight] of votes.map((vote) => vote.split(' '))) all.push([starts.findIndex(([start]) => start === code), Number(weight)]);
  ground_votes.set(key, all);
}
const ground_keys = [...ground_votes.keys()].sort((a, b) => a - b);
const steps = ground_keys.map((key, i) => key - (ground_keys[i - 1] ?? 0));
if (steps.some((each) => each > 0xffff)) throw new Error('ground_words.txt: too few words for steps of two bytes');
const ground_rows = ground_keys.flatMap((key) => ground_votes.get(key).map(([code, weight], i, all) => [code + (i + 1 === all.length ? 64 : 0), weight + 64]));
const bytes = (values) => values.join(', ').replace(/((?:\d+, ){24})/g, '$1\n    ');

const before = /^(?:the )?(?:council of the|london borough of|l\.?b\.? of|l\.?b\.?|royal borough of|r\.?b\.? of|r\.?b\.?|borough council of|borough of|metropolitan borough of|city and county of|city of|county of)\s+/i;
const after = /\s+(?:(?:county|city|borough|district|metropolitan|metropolitan district|london|royal|unitary|c|b|d|mb|md)\s+)*(?:council|authority)$|\s+(?:CC|DC|BC|MBC|MDC|MBD|CBC|county|city|borough|district|metropolitan borough|london borough)$/i;

// Keys compare what people type alike: "&" and "and", hyphens and spaces, apostrophes or none.
const key = (text) => text.toLowerCase().replace(/&/g, ' and ').replace(/['’.,]/g, '').replace(/[-–\s]+/g, ' ').trim();

function stem(name) {
  let text = name.trim();
  for (let again = true; again;) {
    const shorter = text.replace(before, '').replace(after, '');
    again = shorter !== text && key(shorter) !== '' && key(shorter) !== 'london';
    if (again) text = shorter;
  }
  return text;
}

const names = new Set(authorities.flatMap(({ name, aliases, ambiguous_aliases: ambiguous }) => [name, ...aliases, ...ambiguous].map(key)));
const towns = ({ type, until, area_terms: terms }) => (until || type === 'county' ? [] : terms.map(key).filter((term) => !names.has(term)));

function line(authority) {
  const { name, aliases, ambiguous_aliases: ambiguous, initials, type, until, successor } = authority;
  const bare = new Set(aliases.map(key));
  const unsure = new Set(ambiguous.map(key));
  const stems = new Map();
  const council = /^(county|district|unitary|london-borough|metropolitan)$/.test(type);
  for (const alias of [name, ...aliases, ...ambiguous]) {
    const short = key(council ? stem(alias) : alias);
    const sure = council ? bare.has(short) : !unsure.has(short);
    if (!stems.has(short)) stems.set(short, (sure ? '' : '~') + short);
  }
  return [name, type, until ?? '', successor ?? '', [...stems.values()].join('|'), initials.join('|'),
    council ? towns(authority).join('|') : '', council && !until ? authority.county ?? '' : ''].join('\t');
}

const quote = (text) => JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => [...Buffer.from(c)].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join(''));
const rows = (values) => values.map((fields) => `    {${fields.map(quote).join(', ')}},`).join('\n');

const text = `// Made from core/domain by core/cmake/embed_tables.mjs. Do not edit.
#pragma once

#include "domain.h"

namespace faultline::domain::tables {

inline constexpr std::string_view kAuthorities =
${authorities.map((authority) => `    ${quote(line(authority) + '\n')}`).join('\n')};

// Category, subcategory or "*", phrases by weight in halves of a point (core/cmake/learn_topic_phrases.mjs).
inline constexpr std::string_view kTopics =
${topics.map((each) => `    ${quote(each + '\n')}`).join('\n')};

// The categories, then a word or pair of words with a letter for each (core/cmake/learn_topic_words.mjs).
inline constexpr std::string_view kTopicWords =
${word_lines.slice(1).map((each) => `    ${quote(each + '\n')}`).join('\n')};

// What a draft's words say for the tests of the Assessment Code (core/cmake/learn_ground_words.mjs).
struct GroundStart {
  std::string_view code;
  int quarters;
};
inline constexpr GroundStart kGroundStarts[] = {
${starts.map(([code, bias]) => `    {${quote(code)}, ${bias}},`).join('\n')}
};
inline constexpr std::uint8_t kGroundKeysLow[] = {
    ${bytes(steps.map((each) => each % 256))}};
inline constexpr std::uint8_t kGroundKeysHigh[] = {
    ${bytes(steps.map((each) => each >> 8))}};
inline constexpr std::uint8_t kGroundVotes[] = {
    ${bytes(ground_rows.map(([code]) => code))}};
inline constexpr std::uint8_t kGroundWeights[] = {
    ${bytes(ground_rows.map(([, weight]) => weight))}};

inline constexpr BodyInfo kBodies[] = {
${rows(bodies.map((body) => [body.code, body.label, body.url, body.what, body.cannot]))}
};

inline constexpr GroundInfo kGrounds[] = {
${rows(taxonomy.grounds.map((ground) => [ground.code, ground.stage, ground.label, ground.statute.join('; ')]))}
};

inline constexpr CodeLabel kOutcomes[] = {
${rows(Object.entries(taxonomy.outcomes))}
};

inline constexpr CodeLabel kFindings[] = {
${rows(taxonomy.findings.map((finding) => [finding.code, finding.label]))}
};

inline constexpr std::string_view kRemedies[] = {${taxonomy.remedies.map(quote).join(', ')}};

}  // namespace faultline::domain::tables
`;
writeFileSync(out, text);
