// SPDX-License-Identifier: MIT
// Makes dist/ out of web/, build/wasm and build/native: the static site, faultline.html, npm/, notices, a bill
// of materials and integrity hashes. The same sources give the same bytes: sorted, without times.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { make_integrity } from './dist/integrity.js';
import { make_notices, make_sbom } from './dist/notices.js';
import { make_npm_package } from './dist/npm_package.js';
import { make_single_file } from './dist/single_file.js';
import { make_site } from './dist/site.js';

const sources = { web: 'web', wasm: 'build/wasm', index: 'build/native/precedents.idx' };
if (!existsSync(sources.index)) {
  sources.index = 'build/no-precedents.idx';  // an empty index: the page says that it has none
  writeFileSync(sources.index, '');
}
for (const needed of [`${sources.web}/index.html`, `${sources.wasm}/faultline.wasm`, sources.index]) {
  if (!existsSync(needed)) {
    console.error(`error: dist needs ${needed}; run scripts/build native wasm first.`);
    process.exit(1);
  }
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
await make_site(sources, 'dist');
make_notices('dist/THIRD-PARTY-NOTICES');
make_sbom('dist/sbom.json');
make_npm_package(sources, 'dist/npm');
await make_single_file(sources, 'dist/faultline.html');
make_integrity('dist');
