// SPDX-License-Identifier: MIT
// What each fuzz target starts from, all of it ours: node tests/fuzz/seeds.mjs TARGET FOLDER

import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND_LINES = ['analyse\n--kind\ndecision\n--today=2026-01-15\n-', '--top\n12\n--pretty\nfile.txt\n--\n--index', '--offsets=utf16\nü\n2024-02-30\n0\n1001'];
const MARKUP = ['<h2>The complaint</h2><ol><li>One<ul><li>a</ol><p>Two &pound;5&#x41;&bogus;', '<table><tr><td>1</td><td>late<script>x</script></table><!-- open', '<p style="a>b">c</p\n><br/><li value=9>d',
  '<p style="left open><!DOCTYPE html><html> and on'];

export function write_seeds(target, folder) {
  const write = (texts) => texts.forEach((text, i) => writeFileSync(join(folder, `seed-${target}-${i}`), text));
  if (target === 'record') return write(readFileSync(join(ROOT, 'web/precedents/decisions.jsonl'), 'utf8').split('\n').slice(0, 20));
  if (target === 'arguments') return write(COMMAND_LINES);
  if (target === 'index') return write([Buffer.from([0, 9, 255]), Buffer.from([1, 0, 0, 0, 40, 7, 2, 2, 2])]);
  if (target === 'html') write(MARKUP);
  for (const name of readdirSync(join(ROOT, 'web/examples'))) copyFileSync(join(ROOT, 'web/examples', name), join(folder, name));
  if (target === 'query' || target === 'utf') return undefined;
  const golden = join(ROOT, 'tests/golden');
  for (const name of readdirSync(golden).filter((each) => each.endsWith('.txt'))) copyFileSync(join(golden, name), join(folder, name));
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write_seeds(process.argv[2], process.argv[3]);
