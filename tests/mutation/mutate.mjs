// SPDX-License-Identifier: MIT
// Breaks the core in many small ways and sees whether the native tests notice:
//
//   node tests/mutation/mutate.mjs [--most 400] [--only TEXT]     TEXT: part of what is printed of a survivor
//
// A copy of the tree under build/mutation gets every mutant at once (mutant.h); it is built once, and the tests run
// once a mutant with MUTANT=name until the first failure. Mutated are comparisons, conditions, "+ 1", returned
// truths, and rows of the rule tables (a pattern that never matches, an `unless` that is not looked at, another
// row's code). The choice is the same each time for the same tree. Survivors are printed; known.tsv says of some why
// they are let live.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPY = join(ROOT, 'build/mutation/tree');
const BUILD = join(ROOT, 'build/mutation/native');
const number_after = (name, otherwise) => { const at = process.argv.indexOf(name); return at < 0 ? otherwise : Number(process.argv[at + 1]); };
const MOST = number_after('--most', 400);
const RULE_SHARE = 0.4;
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';

// A small generator of numbers, so that the same tree gives the same mutants.
let state = 1974;
const random = (below) => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return Math.floor((state / 2 ** 32) * below); };
const shuffled = (list) => list.map((each) => [random(1e9), each]).sort((a, b) => a[0] - b[0]).map(([, each]) => each);

const NAMES = { '<': 'Less', '<=': 'LessEqual', '>': 'Greater', '>=': 'GreaterEqual', '==': 'Equal', '!=': 'NotEqual' };
const KINDS = [
  { kind: 'comparison', pattern: / (<=|>=|==|!=|<|>) (?=[\w(*"'])/g, put: (id, [, op]) => ` ${op} mutant::${NAMES[op]}{${id}} ${op} ` },
  { kind: 'condition', pattern: /(?<=\b(?:if|while) \()([^;={}"]+)(?=\) (?:return|break|continue|\{|\+\+|[a-z_]+[.(=]))/g, put: (id, [, inner]) => `mutant::flip(${id}, static_cast<bool>(${inner}))` },
  { kind: 'plus one', pattern: / ([+-]) 1(?=[;,)\]])/g, put: (id, [, sign]) => ` ${sign} mutant::one(${id})` },
  { kind: 'truth', pattern: /\breturn (true|false);/g, put: (id, [, value]) => `return mutant::flip(${id}, ${value});` },
];
const balanced = (text) => { let depth = 0; for (const c of text) { depth += c === '(' ? 1 : c === ')' ? -1 : 0; if (depth < 0) return false; } return depth === 0; };
// Lines whose code runs at compile time, is no code, or takes types in angle brackets.
const is_code = (line) => /^ {2}/.test(line) && !/constexpr|static_assert|template|#|operator|^\s*\/\/|static_cast<.* [<>]|std::\w+<[^>]* /.test(line);

function sites_of(file) {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const sites = [];
  let in_constexpr = false;
  lines.forEach((line, number) => {
    if (/^(?:inline )?constexpr .*\) \{$/.test(line)) in_constexpr = true;
    else if (/^\}/.test(line)) in_constexpr = false;
    if (in_constexpr || !is_code(line)) return;
    for (const { kind, pattern, put } of KINDS) {
      for (const match of line.matchAll(pattern)) {
        const quotes = (line.slice(0, match.index).match(/"/g) ?? []).length;
        if (quotes % 2 === 1 || (kind === 'condition' && !balanced(match[1]))) continue;
        sites.push({ file, line: number, at: match.index, length: match[0].length, kind, text: line.trim(), replace: (id) => put(id, match) });
      }
    }
  });
  return sites;
}

function list_sources(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'rules' ? [] : list_sources(path);
    return path.endsWith('.cpp') ? [path] : [];
  }).sort();
}

// At most one mutant a line, spread over the files.
function choose(count) {
  const taken = new Set();
  const by_file = list_sources('core/src').map((file) => shuffled(sites_of(file)));
  const chosen = [];
  for (let round = 0; chosen.length < count && by_file.some((sites) => sites.length > round); ++round) {
    for (const sites of by_file) {
      const site = sites[round];
      if (!site || chosen.length >= count || taken.has(`${site.file}:${site.line}`)) continue;
      taken.add(`${site.file}:${site.line}`);
      chosen.push(site);
    }
  }
  return chosen;
}

// Only files whose text changes are written, so that a second attempt compiles little.
function write_copy(sites) {
  const include = `#include "${join(COPY, 'tests/mutation/mutant.h')}"\n`;
  for (const file of list_sources('core/src')) {
    const mutated = sites.filter((site) => site.file === file);
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    for (const site of mutated) lines[site.line] = lines[site.line].slice(0, site.at) + site.replace(site.id) + lines[site.line].slice(site.at + site.length);
    const text = include + lines.join('\n');
    if (readFileSync(join(COPY, file), 'utf8') !== text) writeFileSync(join(COPY, file), text);
  }
}

function make_copy() {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of ['core', 'tests', 'web', 'wasm', 'CMakeLists.txt', 'CMakePresets.json']) cpSync(join(ROOT, part), join(COPY, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  // Rows of the rule tables are mutated where they are unpacked.
  const packed = join(COPY, 'core/src/rules/packed.h');
  const text = readFileSync(packed, 'utf8');
  const anchor = '  return rows;\n}\n\n}  // namespace packing';
  if (!text.includes(anchor)) throw new Error('packed.h has changed: the rule mutants need their place in unpack()');
  writeFileSync(packed, text.replace('#include <array>', `#include "${join(COPY, 'tests/mutation/mutant.h')}"\n#include <array>`).replace(anchor, `  mutant::disturb(rows);\n${anchor}`));
}

function build() {
  const run = (args) => {
    const { status, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? '' : stdout + stderr;
  };
  return run(['-S', COPY, '-B', BUILD, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release', '-DFAULTLINE_CLI=OFF'])
    || run(['--build', BUILD, '--target', 'faultline_tests', 'check_sentences', '--', '-k', '0']);
}

// Sites that do not compile (an operand that is no value of its own) are left out, and the copy is built again.
function built(sites) {
  make_copy();
  for (let attempt = 0; attempt < 8; ++attempt) {
    write_copy(sites);
    const errors = build();
    if (!errors) return sites;
    const wrong = new Set([...errors.matchAll(/(core\/src\/[\w/]+\.cpp):(\d+):\d+: (?:error|note: in expansion|  +required from)/g)].map(([, file, line]) => `${file}:${Number(line) - 2}`));
    const kept = sites.filter((site) => !wrong.has(`${site.file}:${site.line}`));
    if (kept.length === sites.length) throw new Error(errors.slice(-4000));
    console.log(`${sites.length - kept.length} mutants do not compile and are left out`);
    sites = kept;
  }
  throw new Error('the mutated copy does not build');
}

const sentences = readdirSync(join(ROOT, 'tests/drafts/sentences/problems')).filter((name) => name.endsWith('.tsv')).map((name) => join(ROOT, 'tests/drafts/sentences/problems', name));
const SUITES = [['faultline_tests', '--no-colors', '--abort-after=1'], ['check_sentences', ...sentences, '--hold', '0.93', '0.30']];
const suite_fails = ([name, ...args], mutant) => new Promise((resolve) => {
  const child = spawn(join(BUILD, 'tests', name), args, { env: { ...process.env, MUTANT: String(mutant) }, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  child.on('close', (status) => { clearTimeout(timer); resolve(status !== 0); });
});
async function caught_by(mutant) {
  for (const suite of SUITES) if (await suite_fails(suite, mutant)) return suite[0];
  return null;
}

const WHAT = { pattern: 'never matches', unless: 'is not looked at', code: 'is another row\'s' };
function rule_mutants(count) {
  const { stderr } = spawnSync(join(BUILD, 'tests/faultline_tests'), ['--no-colors'], { env: { ...process.env, MUTANT_LIST: '1' }, encoding: 'utf8', maxBuffer: 1 << 28 });
  const rows = [...new Set([...stderr.matchAll(/^row (\S+ \w+)$/gm)].map(([, name]) => name))].sort();
  return shuffled(rows).slice(0, count).map((name) => ({ id: name, file: name.split(' ')[0], kind: name.split(' ')[1], text: WHAT[name.split(' ')[1]] }));
}

const key = (mutant) => `${mutant.file}: ${mutant.kind}: ${mutant.text}`;
const sites = built(choose(Math.round(MOST * (1 - RULE_SHARE))).map((site, id) => ({ ...site, id })));
if (await caught_by('none')) throw new Error('the tests fail without any mutant');
const mutants = [...sites, ...rule_mutants(Math.round(MOST * RULE_SHARE))].filter((mutant) => key(mutant).includes(only));
const known_file = join(ROOT, 'tests/mutation/known.tsv');
const known = new Map(existsSync(known_file) ? readFileSync(known_file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')) : []);
const survivors = [];
const queue = [...mutants];
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    if (await caught_by(mutant.id)) continue;
    survivors.push(mutant);
    console.log(`survived\t${key(mutant)}\t${known.get(key(mutant)) ?? ''}`);
  }
}));
for (const kind of [...new Set(mutants.map((each) => each.kind))]) {
  const of_kind = (list) => list.filter((each) => each.kind === kind).length;
  console.log(`${kind.padEnd(12)} ${of_kind(mutants) - of_kind(survivors)} of ${of_kind(mutants)} caught`);
}
const caught = mutants.length - survivors.length;
console.log(`${caught} of ${mutants.length} mutants caught (${((100 * caught) / mutants.length).toFixed(1)} %)`);
process.exitCode = caught / mutants.length >= 0.9 ? 0 : 1;
