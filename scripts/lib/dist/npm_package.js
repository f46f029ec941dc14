// SPDX-License-Identifier: MIT
// dist/npm: what embedders install. The modules that its entries reach, the engine and the index, in the same
// folders as on the site, so that every relative address holds.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { copy, imports_of, project_version, ship, write } from './files.js';
import { make_element_styles } from './styles.js';

const ENTRIES = ['engine/engine.js', 'engine/node.js', 'engine/runner.js', 'engine/worker.js', 'elements/faultline-analyser.js'];
const MADE = ['engine/faultline.js', 'styles/sheet.js'];

function reachable(web) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || MADE.includes(posix.relative(web, path))) return;
    if (!existsSync(path)) throw new Error(`${path} is imported but not there`);
    found.add(path);
    imports_of(path).forEach(visit);
  };
  ENTRIES.map((entry) => posix.join(web, entry)).forEach(visit);
  return [...found].map((path) => posix.relative(web, path)).sort();
}

const manifest = () => ({
  name: 'faultline',
  version: project_version(),
  description: 'Reads decisions of the Local Government and Social Care Ombudsman and drafts of complaints, in the browser or in Node, without a server.',
  license: 'MIT AND CC-BY-4.0',
  type: 'module',
  sideEffects: ['./elements/*.js'],
  types: './index.d.ts',
  exports: {
    '.': { types: './index.d.ts', node: './engine/node.js', default: './engine/engine.js' },
    './element': { types: './element.d.ts', default: './elements/faultline-analyser.js' },
    './runner': { types: './runner.d.ts', default: './engine/runner.js' },
    './engine': { types: './engine.d.ts', default: './engine/faultline.js' },
    './worker.js': './engine/worker.js',
    './faultline.wasm': './engine/faultline.wasm',
    './precedents.idx': './precedents.idx',
    './package.json': './package.json',
  },
  engines: { node: '>=18' },
});

export function make_npm_package({ web, wasm, index }, out) {
  for (const file of reachable(web)) ship(join(web, file), join(out, file));
  make_element_styles(web, out);
  ship(join(wasm, 'faultline.js'), join(out, 'engine/faultline.js'));
  copy(join(wasm, 'faultline.wasm'), join(out, 'engine/faultline.wasm'));
  copy(index, join(out, 'precedents.idx'));
  for (const types of ['index', 'element', 'runner', 'engine']) copy(join(web, `types/${types}.d.ts`), join(out, `${types}.d.ts`));
  copy('LICENSE', join(out, 'LICENSE'));
  copy('dist/THIRD-PARTY-NOTICES', join(out, 'THIRD-PARTY-NOTICES'));
  if (existsSync(join(web, 'README.md'))) copy(join(web, 'README.md'), join(out, 'README.md'));
  write(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}
