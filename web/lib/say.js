// SPDX-License-Identifier: MIT
// say: a sentence of the message table with its gaps filled.
//
//   say('batch.done', { n: 3 })       // words['batch.done'] = { one: '{n} text read', other: '{n} texts read' }
//   say('no.such.key')                // the key itself, so that a gap is seen and nothing breaks

import { words } from '../words.js';
import { number } from './format.js';

const plural = new Intl.PluralRules('en-GB');

export function say(key, gaps = {}) {
  const entry = words[key];
  if (entry === undefined) return key;
  const template = typeof entry === 'string' ? entry : entry[plural.select(gaps.n ?? 0)] ?? entry.other;
  return template.replace(/\{(\w+)\}/g, (_, name) => (typeof gaps[name] === 'number' ? number(gaps[name]) : gaps[name] ?? ''));
}

// The label of a code ("ground", "late"); an unknown code is shown as words rather than hidden.
export function label(group, code) {
  const entry = words[`${group}.${code}`];
  return entry ?? String(code ?? '').replaceAll('-', ' ');
}
