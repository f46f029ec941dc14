// SPDX-License-Identifier: MIT
// Which rules occur in which passage: our one pass, and the same patterns one by one with RE2, std::regex and V8.

import { print, program, save, text_file } from './measure.mjs';
import { decision_of } from './texts.mjs';

const result = JSON.parse(program('bench/faultline_bench_rules', [text_file('decision-10k', decision_of(10_000))]));
const { passages, patterns, found, ...rest } = result;

const started = performance.now();
const expressions = patterns.map((pattern) => new RegExp(pattern, 'is'));
const compile_ms = performance.now() - started;
let pairs = [];
const times = [];
// The first passes compile; the rest are what a page that is warm pays.
for (let round = 0; round < 30; ++round) {
  pairs = [];
  const start = performance.now();
  passages.forEach((passage, p) => expressions.forEach((expression, i) => { if (expression.test(passage)) pairs.push([p, i]); }));
  times.push(performance.now() - start);
}
const warm = times.slice(5).sort((a, b) => a - b);
rest.rows.splice(2, 0, { engine: 'JavaScript RegExp, one by one', patterns: patterns.length, compile_ms, pass_ms: warm[warm.length >> 1], found: pairs.length });
rest.javascript_finds_the_same = JSON.stringify(pairs) === JSON.stringify(found);

const [all, subset] = [rest.rows[0], rest.rows.at(-1)];
for (const row of rest.rows) row.times_one_pass = row.pass_ms / (row.patterns === subset.patterns ? subset : all).pass_ms;
save('rules', rest);
print(`${patterns.length} rules over ${passages.length} passages of a decision (${rest.bytes} bytes), warm`, rest.rows);
console.log(`\nThe same found by RE2 one by one: ${rest.re2_finds_the_same}; by std::regex: ${rest.std_regex_finds_the_same}; by JavaScript: ${rest.javascript_finds_the_same}.`);
