// SPDX-License-Identifier: MIT
// dist/ as a static site: web/ as it is, the engine beside its worker, the index, and the service worker with
// its version and the list of files of a first visit.

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { VENDOR, copy, files_below, hash, imports_of, minified, read_text, ship, write } from './files.js';
import { make_element_styles, page_styles } from './styles.js';

const NOT_PART_OF_THE_SITE = /(^precedents\/|^embedding\/|^types\/|^styles\/|\.md$|^service-worker\.js$)/;

// What the page's script imports, all of it at once instead of one level after the other.
function preloads(web) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !existsSync(path) || path.endsWith('engine/worker.js')) return;
    found.add(path);
    imports_of(path).forEach(visit);
  };
  visit(posix.join(web, 'main.js'));
  return [...found].map((path) => posix.relative(web, path)).filter((path) => path !== 'main.js' && path.endsWith('.js')).sort()
    .map((path) => `  <link rel="modulepreload" href="${path}">\n`).join('');
}

export async function make_site({ web, wasm, index }, dist) {
  for (const file of files_below(web).filter((name) => !NOT_PART_OF_THE_SITE.test(name))) ship(join(web, file), join(dist, file));
  make_element_styles(web, dist);
  ship(join(wasm, 'faultline.js'), join(dist, 'engine/faultline.js'));
  copy(join(wasm, 'faultline.wasm'), join(dist, 'engine/faultline.wasm'));
  copy(index, join(dist, 'precedents.idx'));

  const { css, html } = await page_styles(web, read_text(join(web, 'index.html')));
  write(join(dist, 'styles/page.css'), css);
  write(join(dist, 'index.html'), html('  <link rel="stylesheet" href="styles/page.css">\n').replace(/ *<script type="module" src="main\.js"/, (script) => preloads(web) + script));

  const not_first = /^(elements\/faultline-analyser\.js|engine\/node\.js|styles\/sheet\.js)$/;
  const first_visit = files_below(dist).filter((file) => !not_first.test(file));
  const content = first_visit.map((file) => `${file} ${hash(readFileSync(join(dist, file)))}\n`).join('');
  const worker = read_text(join(web, 'service-worker.js'))
    .replace('__VERSION__', hash(content, 'sha256', 'hex').slice(0, 16))
    .replace("'__FILES__'", ['./', ...first_visit].map((file) => `'${file}'`).join(', '));
  write(join(dist, 'service-worker.js'), minified(worker, 'js'));

  for (const [to, from] of Object.entries(VENDOR)) if (existsSync(from)) copy(from, join(dist, to));
}
