// SPDX-License-Identifier: MIT
// An organisation's own index: built from folders of saved decisions and from records, looked into, searched, refused
// when it is not sound.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FAULTLINE, INDEX, ROOT } from '../support/engine.mjs';

const folder = mkdtempSync(join(tmpdir(), 'faultline-index-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const GOLDEN = join(ROOT, 'tests/golden');
const referenced = /\((\d\d \d{3} \d{3}\w?)\)/;
const read_text = (name) => readFileSync(join(GOLDEN, name), 'utf8');
const texts = readdirSync(GOLDEN).filter((name) => name.endsWith('.txt') && referenced.test(read_text(name))).sort().slice(0, 12);
const run = (...args) => spawnSync(FAULTLINE, args, { cwd: folder, encoding: 'utf8' });
const search = (...args) => JSON.parse(run('search', ...args).stdout);
const reference_of = (name) => referenced.exec(read_text(name))[1];

before(() => {
  mkdirSync(join(folder, 'saved/more'), { recursive: true });
  texts.forEach((name, i) => {
    if (i === 0) return;
    copyFileSync(join(GOLDEN, name), join(folder, i % 2 ? 'saved' : 'saved/more', name));
  });
  const html = read_text(texts[0]).replace(/&/g, '&amp;').replace(/</g, '&lt;').split(/\n+/).map((line) => `<p>${line}</p>`).join('\n');
  writeFileSync(join(folder, 'saved/page.html'), `<!DOCTYPE html><html><body><nav>Home</nav><main>${html}</main></body></html>`);
  writeFileSync(join(folder, 'saved/shopping.txt'), 'Bread, milk, and something for the cat.');
  writeFileSync(join(folder, 'saved/picture.png'), 'not looked at');
  copyFileSync(join(GOLDEN, texts[1]), join(folder, 'saved/again.txt'));
});

test('a folder of saved texts and pages becomes an index, and what was skipped is named with the reason', () => {
  const built = run('index', 'build', '--out', 'own.idx', 'saved');
  assert.equal(built.status, 0, built.stderr);
  assert.match(built.stderr, new RegExp(`${texts.length} decisions read, 2 skipped`));
  assert.match(built.stderr, /skipped saved\/shopping\.txt: No reference of a decision/);
  assert.match(built.stderr, /skipped saved\/\S+: Reference \d\d \d{3} \d{3} was already read from saved\//);
  assert.doesNotMatch(built.stderr, /picture/);
  const info = JSON.parse(run('index', 'info', 'own.idx').stdout);
  assert.equal(info.decisions, texts.length);
  assert.equal(info.bytes.total, readFileSync(join(folder, 'own.idx')).length);
  assert.ok(info.vocabulary > 100);
});

test('the same decisions give the same bytes', () => {
  run('index', 'build', '--out', 'again.idx', 'saved');
  assert.deepEqual(readFileSync(join(folder, 'again.idx')), readFileSync(join(folder, 'own.idx')));
});

test('a saved decision is found by its own words, but not as its own precedent', () => {
  const file = join(GOLDEN, texts[3]);
  const mine = reference_of(texts[3]);
  assert.ok(search('--index', 'own.idx', '--top', '50', file).hits.length > 0);
  assert.ok(!search('--index', 'own.idx', '--top', '50', file).hits.some(({ reference }) => reference === mine));
  const other = readFileSync(file, 'utf8').replace(mine, '29 999 999');
  writeFileSync(join(folder, 'other.txt'), other);
  assert.equal(search('--index', 'own.idx', 'other.txt').hits[0].reference, mine);
});

test('a search can be narrowed to what its hits name, and asked for another kind of similarity', () => {
  const draft = join(GOLDEN, texts[3]);
  const { hits } = search('--top', '40', draft);
  const first = hits.find(({ grounds }) => grounds.length > 0);
  const options = { '--category': 'category', '--subcategory': 'subcategory', '--outcome': 'outcome', '--authority': 'authority' };
  for (const [option, key] of Object.entries(options)) {
    const left = search(option, first[key], draft).hits;
    assert.ok(left.length > 0 && left.every((hit) => hit[key] === first[key]), option);
  }
  const grounds = search('--ground', first.grounds[0], draft).hits;
  assert.ok(grounds.length > 0 && grounds.every((hit) => hit.grounds.includes(first.grounds[0])));
  const years = search('--from-year', '2019', '--to-year', '2020', draft).hits;
  assert.ok(years.length > 0 && years.every(({ date }) => date >= '2019' && date < '2021'));
  assert.notDeepEqual(search('--by', 'grounds', draft).hits, search('--by', 'matter', draft).hits);
  for (const wrong of [['--by', 'luck'], ['--from-year', 'last']]) assert.equal(run('search', ...wrong, draft).status, 2, wrong[0]);
});

test('records that tell the same report become one hit with the other references as its twins', () => {
  const record = { authority: 'Somewhere Borough Council', category: 'Housing', subcategory: 'Allocations', decision: 'Upheld', date: '2021-03-03',
    complaint: 'A tenant said a form was lost in a cupboard.', reasoning: 'It was.', grounds: [], findings: [], remedies: [], bodies: [], topics: ['lost form'] };
  const lines = ['20 000 002', '20 000 001', '20 000 003'].map((reference) => JSON.stringify({ ...record, reference }));
  writeFileSync(join(folder, 'twins.jsonl'), `${lines.join('\n')}\n{"reference": 7}\n`);
  const built = run('index', 'build', '--out', 'twins.idx', 'twins.jsonl');
  assert.match(built.stderr, /skipped twins\.jsonl:4: /);
  writeFileSync(join(folder, 'draft.txt'), 'They lost my form in a cupboard and I want an apology.');
  const { hits } = search('--index', 'twins.idx', 'draft.txt');
  assert.deepEqual(hits.map(({ reference, twins }) => [reference, twins]), [['20 000 001', ['20 000 002', '20 000 003']]]);
});

test('an index that is damaged, cut, foreign, newer or missing is refused with the reason, and nothing is printed', () => {
  const bytes = readFileSync(INDEX);
  const damaged = Buffer.from(bytes);
  damaged[bytes.length >> 1] ^= 1;
  const newer = Buffer.from(bytes);
  newer[8] += 1;
  const files = { 'damaged.idx': [damaged, /damaged/], 'cut.idx': [bytes.subarray(0, 1000), /damaged/], 'foreign.idx': [Buffer.from('%PDF-1.7'), /no faultline index/], 'newer.idx': [newer, /format version/] };
  for (const [name, [content, reason]] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    const refused = run('search', '--index', name, join(GOLDEN, texts[0]));
    assert.equal(refused.status, 1, name);
    assert.match(refused.stderr, reason, name);
    assert.equal(refused.stdout, '', name);
  }
  assert.equal(run('search', '--index', 'missing.idx', join(GOLDEN, texts[0])).status, 1);
  assert.equal(run('index', 'build', '--out', 'none.idx', 'saved/shopping.txt').status, 1);
});
