// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { words } from '../../../web/words.js';
import { label, say } from '../../../web/lib/say.js';

const web = new URL('../../../web/', import.meta.url);
const read = (path) => readFileSync(new URL(path, web), 'utf8');
const scripts = ['.', 'elements', 'lib', 'engine'].flatMap((folder) => readdirSync(new URL(`${folder}/`, web)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`));

test('the words that stand in index.html are those of the table', () => {
  const found = [...read('index.html').matchAll(/data-word="([^"]+)">([^<]*)</g)];
  assert.ok(found.length > 15);
  for (const [, key, shown] of found) assert.equal(shown, words[key], key);
  assert.ok(read('index.html').includes(`<title>${words['page.title']}</title>`));
});

test('every key that is said stands in the table', () => {
  let seen = 0;
  for (const path of scripts) {
    for (const [, key] of read(path).replace(/^\/\/.*$/gm, '').matchAll(/say\('([a-z][\w.-]+)'/g)) {
      seen += 1;
      assert.ok(words[key] !== undefined, `${key} in ${path}`);
    }
  }
  assert.ok(seen > 60);
});

test('every word of the table is shown somewhere', () => {
  const source = [...scripts.filter((path) => !path.endsWith('/words.js')).map(read), read('index.html')].join('\n');
  const families = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix);
  const groups = [...source.matchAll(/(?:(?:label|coded|listed)\(|group: )'([\w-]+)'/g)].map(([, group]) => `${group}.`);
  const spoken = (key) => source.includes(`'${key}'`) || source.includes(`"${key}"`) || [...families, ...groups].some((prefix) => key.startsWith(prefix));
  assert.deepEqual(Object.keys(words).filter((key) => !spoken(key)), []);
});

test('every code of the taxonomy has a plain label', () => {
  const taxonomy = JSON.parse(readFileSync(new URL('../../../core/domain/taxonomy.json', import.meta.url)));
  for (const { code } of taxonomy.grounds) assert.ok(words[`ground.${code}`], code);
  for (const { code } of taxonomy.findings) assert.ok(words[`finding.${code}`], code);
  for (const code of taxonomy.remedies) assert.ok(words[`remedy.${code}`], code);
  for (const code of Object.keys(taxonomy.outcomes)) assert.ok(words[`outcome.${code}`] && words[`outcome.${code}.means`], code);
});

test('gaps are filled, plurals chosen, and an unknown key or code is shown rather than hidden', () => {
  assert.equal(say('batch.done', { n: 1 }), '1 text read.');
  assert.equal(say('batch.done', { n: 1200 }), '1,200 texts read.');
  assert.equal(say('no.such.key'), 'no.such.key');
  assert.equal(label('ground', 'a-new-code'), 'a new code');
});

test('no script builds HTML from strings or evaluates text', () => {
  for (const path of scripts) assert.doesNotMatch(read(path), /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function/, path);
});

test('the page’s policy admits nothing but itself', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read('index.html'))[1];
  for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'", "worker-src 'self'", "img-src 'self'"]) assert.ok(policy.includes(part), part);
  assert.doesNotMatch(read('index.html'), /<script(?![^>]*src)|\sstyle=|\son\w+=/);
});
