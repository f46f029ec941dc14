// SPDX-License-Identifier: MIT
// What the house promises about its own tree: data flows one way, two libraries stay behind their doors, the
// core knows no machine, and nothing that is only true here is committed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/engine.mjs';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n').filter((file) => file && existsSync(join(ROOT, file)));
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const below = (prefix, ...kinds) => tracked.filter((file) => file.startsWith(prefix) && kinds.includes(extname(file)));
const CORE = below('core/', '.cpp', '.h').filter((file) => !file.startsWith('core/cli/'));
const CODE = ['core/', 'wasm/', 'web/', 'tests/', 'scripts/'].flatMap((folder) => below(folder, '.cpp', '.h', '.js', '.mjs', '.css'));
const includes = (file) => [...read(file).matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)].map(([, name]) => name);

// Every file with its lines that match, as one message.
function offenders(files, pattern) {
  return files.flatMap((file) => read(file).split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])));
}
const assert_none = (found, why) => assert.deepEqual(found, [], why);

// The pipeline. A stage includes itself, the ones before it, and the tools at the bottom.
const STAGES = ['span', 'result', 'text', 'document', 'facts', 'classification', 'complaint', 'features', 'rules', 'index', 'index_builder', 'analysis', 'json'];
const TOOLS = ['utf8', 'pattern', 'calendar', 'domain', 'domain_tables'];
const rank_of = (name) => STAGES.indexOf(name.replace(/\.h$/, ''));

test('a public header includes only earlier stages', () => {
  const backwards = CORE.filter((file) => file.startsWith('core/include/')).flatMap((file) => includes(file)
    .filter((name) => name.startsWith('faultline/') && rank_of(basename(name)) >= rank_of(basename(file)))
    .map((name) => `${file} includes ${name}`));
  assert_none(backwards, 'data flows one way');
});

test('every public header is a stage of the pipeline', () => {
  assert_none(CORE.filter((file) => file.startsWith('core/include/') && rank_of(basename(file)) < 0));
});

test('the tools at the bottom know no stage but span', () => {
  const found = CORE.filter((file) => TOOLS.includes(basename(file).replace(/\.\w+$/, '')))
    .flatMap((file) => includes(file).filter((name) => name.startsWith('faultline/') && !/\/(span|result)\.h$/.test(name)).map((name) => `${file} includes ${name}`));
  assert_none(found);
});

// What a source of a stage may see: its own header and those before it. The stage is the first part of its path.
test('a source includes no later stage', () => {
  const found = CORE.filter((file) => file.startsWith('core/src/')).flatMap((file) => {
    const part = file.split('/')[2].replace(/\.\w+$/, '');
    const stage = rank_of(part === 'index' ? 'index_builder' : part);  // the folder index/ reads and builds it
    if (stage < 0) return [];
    return includes(file).filter((name) => name.startsWith('faultline/') && rank_of(basename(name)) > stage).map((name) => `${file} includes ${name}`);
  });
  assert_none(found, 'data flows one way');
});

// Two types of one name in the same namespace are one to the linker, and the program reads memory as the wrong one.
test('a type name is defined in one header only', () => {
  const where = new Map();
  for (const file of CORE.filter((name) => name.endsWith('.h'))) {
    for (const [, name] of read(file).matchAll(/^(?:struct|class|enum class) (\w+)\b(?!;)/gm)) {
      where.set(name, [...(where.get(name) ?? []), file]);
    }
  }
  // Index::View stands in its own header, as `struct Index::View`.
  assert_none([...where].filter(([name, files]) => name !== 'Index' && files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`));
});

test('RE2 is known to pattern.cpp alone', () => {
  assert_none(tracked.filter((file) => /\.(cpp|h)$/.test(file) && file !== 'core/src/pattern.cpp' && includes(file).some((name) => name.startsWith('re2/'))));
});

test('nlohmann_json is known to the JSON writer and the record reader alone', () => {
  assert_none([...CORE, ...below('core/cli/', '.cpp', '.h'), ...below('wasm/', '.cpp')]
    .filter((file) => !['core/src/json.cpp', 'core/src/index/record_reader.cpp'].includes(file) && includes(file).some((name) => name.startsWith('nlohmann/'))));
});

test('embind is known to the bindings alone', () => {
  assert_none(tracked.filter((file) => /\.(cpp|h)$/.test(file) && file !== 'wasm/bindings.cpp' && includes(file).some((name) => name.startsWith('emscripten'))));
});

// The lock of a pattern that is compiled on first use is the one exception: analyses may run side by side.
test('the core knows no files, clock, locale or threads, and throws nothing', () => {
  const forbidden = ['fstream', 'iostream', 'filesystem', 'cstdio', 'stdio.h', 'chrono', 'ctime', 'time.h', 'locale', 'clocale', 'thread', 'future', 'regex', 'random', 'format', 'expected'];
  assert_none(CORE.flatMap((file) => includes(file).filter((name) => forbidden.includes(name)).map((name) => `${file} includes ${name}`)));
  assert_none(offenders(CORE, /^[^/"]*\b(throw|try|catch|setlocale|getenv|printf|fopen|std::cout|std::cerr)\b\s*[({]?/));
});

test('every source file says its licence in one line', () => {
  assert_none(CODE.filter((file) => !read(file).split('\n', 3).some((line) => line.includes('SPDX-License-Identifier: MIT'))));
});

test('no file is longer than 450 lines', () => {
  assert_none(CODE.filter((file) => read(file).split('\n').length > 451));
});

test('nothing is left for later', () => {
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|');
  assert_none(offenders(CODE, new RegExp(`\\b(${words})\\b`)));
});

test('the page builds no markup from strings', () => {
  assert_none(offenders(below('web/', '.js', '.mjs', '.html'), /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment/));
});

test('no address of a package registry and no path of one machine is committed', () => {
  const text = tracked.filter((file) => !/\.(idx|png|wasm|ico)$/.test(file));
  const hosts = [['registry', 'npm' + 'js'].join('\\.'), ['npm' + 'js', 'org'].join('\\.'), ['deb', 'debian', 'org'].join('\\.')].join('|');
  assert_none(offenders(text, new RegExp(`${hosts}|(^|[\\s"'=(])/(work|farm|home)/[a-z]`)));
});

test('what npm installs is pinned with its hash and needs no script of its own', () => {
  const manifest = JSON.parse(read('package.json'));
  for (const [name, version] of Object.entries(manifest.devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  assert.equal(manifest.dependencies, undefined);
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  for (const [path, entry] of Object.entries(JSON.parse(read('package-lock.json')).packages)) {
    if (path === '') continue;
    assert.match(entry.integrity ?? '', /^sha512-/, `${path} has no hash`);
    assert.equal(entry.resolved, undefined, `${path} records where it came from`);
  }
});

// A sentence that several decisions share, or that recites the law, is the publisher's formula.
const FORMULA = /Ombudsman|Local Government Act|Act 1974|guidance|We (investigate|cannot question|may investigate|can decide)/;

test('our own files hold no sentence of a real decision', { skip: !existsSync(join(ROOT, '../shared/decisions')) && 'no real decisions on this machine' }, () => {
  const folder = join(ROOT, '../shared/decisions');
  const seen = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split(/\n|(?<=[.!?])\s+/)) {
      const sentence = line.replace(/^[\d.\-\s•]+/, '').trim();
      if (sentence.length > 90 && !FORMULA.test(sentence)) seen.set(sentence, (seen.get(sentence) ?? new Set()).add(name));
    }
  }
  const own = tracked.filter((file) => /\.(cpp|h|txt|json|jsonl|js|mjs|md|tsv)$/.test(file)).map((file) => [file, read(file)]);
  const found = [...seen].filter(([, texts]) => texts.size === 1).flatMap(([sentence]) =>
    own.filter(([, text]) => text.includes(sentence)).map(([file]) => `${file}: ${sentence.slice(0, 60)}`));
  assert_none(found);
});
