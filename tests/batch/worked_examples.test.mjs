// SPDX-License-Identifier: MIT
// The worked examples for many decisions, run as they are printed, on 100 decisions.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { FAULTLINE, ROOT } from '../support/engine.mjs';

const DECISIONS = 100;
const folder = mkdtempSync(join(tmpdir(), 'faultline-batch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// Copies of our own texts, each with a reference of its own.
before(() => {
  mkdirSync(join(folder, 'decisions'));
  const golden = join(ROOT, 'tests/golden');
  const texts = readdirSync(golden).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(golden, name), 'utf8'))
    .filter((text) => /\(\d\d \d{3} \d{3}\w?\)/.test(text));
  for (let i = 0; i < DECISIONS; ++i) {
    const text = texts[i % texts.length].replace(/\(\d\d \d{3} \d{3}\w?\)/, `(25 900 ${100 + i})`);
    writeFileSync(join(folder, 'decisions', `${String(i).padStart(3, '0')}.txt`), text);
  }
});

const examples = new Map([...readFileSync(join(ROOT, 'core/cli/README.md'), 'utf8').matchAll(/```sh\n# (\w+)[^\n]*\n(.*?)```/gs)]
  .map(([, name, script]) => [name, script]));
const environment = { ...process.env, PATH: `${dirname(FAULTLINE)}:${process.env.PATH}` };
const run_example = (name) => execFileSync('bash', ['-euo', 'pipefail', '-c', examples.get(name)],
  { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const lines = (text) => text.replace(/\n$/, '').split('\n');
const file_lines = (name) => lines(readFileSync(join(folder, name), 'utf8'));
const table = (args) => spawnSync(join(ROOT, 'scripts/decisions-table'), args, { cwd: folder, encoding: 'utf8' });

test('threads and processes give the same line for each decision, in the order of their paths', () => {
  run_example('lines');
  const analyses = file_lines('decisions.jsonl');
  assert.equal(analyses.length, DECISIONS);
  assert.deepEqual(file_lines('parallel.jsonl'), analyses);
  assert.deepEqual(analyses.map((line) => JSON.parse(line).file), Array.from({ length: DECISIONS }, (_, i) => `decisions/${String(i).padStart(3, '0')}.txt`));
});

test('jq makes one row of three columns of each line', () => {
  run_example('table');
  const rows = file_lines('decisions.tsv');
  assert.equal(rows.length, DECISIONS);
  for (const row of rows) assert.equal(row.split('\t').length, 3, row);
});

test('SQLite counts the grounds that the lines say were applied', () => {
  const counted = new Map(lines(run_example('sqlite')).map((row) => row.split('\t')).map(([code, count]) => [code, Number(count)]));
  const expected = new Map();
  for (const line of file_lines('decisions.jsonl')) {
    for (const { code, basis } of JSON.parse(line).decision.grounds) {
      if (basis === 'applied') expected.set(code, (expected.get(code) ?? 0) + 1);
    }
  }
  assert.ok(counted.size > 10, `${counted.size} grounds`);
  assert.deepEqual(new Map([...counted].sort()), new Map([...expected].sort()));
});

test('every example that is marked to be run has its test', () => {
  assert.deepEqual([...examples.keys()], ['lines', 'table', 'sqlite']);
});

test('scripts/decisions-table gives a header and a row for each decision, paths relative to where it is called', () => {
  const { stdout, stderr, status } = table(['decisions']);
  assert.equal(status, 0, stderr);
  const [header, ...rows] = lines(stdout);
  assert.equal(header, '"file","reference","authority","outcome","date","grounds_applied","remedies","remedies_gbp","warnings","error"');
  assert.equal(rows.length, DECISIONS);
  rows.forEach((row, i) => assert.ok(row.startsWith(`"decisions/${String(i).padStart(3, '0')}.txt","25 900 ${100 + i}",`), row));
});

test('a row sums the amounts, names the grounds once, and tells a file that cannot be read', () => {
  copyFileSync(join(ROOT, 'tests/golden/mislead-late-overcome-recitals-galore.txt'), join(folder, 'sums.txt'));
  const { stdout } = table(['--tsv', 'sums.txt', 'missing.txt']);
  const [header, sums, missing] = lines(stdout).map((row) => row.split('\t'));
  const cell = (row, name) => row[header.indexOf(name)];
  assert.equal(cell(sums, 'outcome'), 'upheld');
  assert.equal(cell(sums, 'remedies_gbp'), '3100');
  assert.equal(cell(sums, 'error'), '');
  assert.equal(cell(missing, 'file'), 'missing.txt');
  assert.equal(cell(missing, 'reference'), '');
  assert.match(cell(missing, 'error'), /cannot read missing\.txt/i);
});
