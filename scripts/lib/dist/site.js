// SPDX-License-Identifier: MIT
// dist/ as a static site: web/ as it is, the engine beside its worker, the index, and the service worker with
// its version and the list of files of a first visit.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VENDOR, copy, files_below, hash, read_text, write } from './files.js';

const NOT_PART_OF_THE_SITE = /(^precedents\/|\.d\.ts$|\.md$|^service-worker\.js$)/;

export function make_site({ web, wasm, index }, dist) {
  for (const file of files_below(web).filter((name) => !NOT_PART_OF_THE_SITE.test(name))) copy(join(web, file), join(dist, file));
  copy(join(wasm, 'faultline.js'), join(dist, 'engine/faultline.js'));
  copy(join(wasm, 'faultline.wasm'), join(dist, 'engine/faultline.wasm'));
  copy(index, join(dist, 'precedents.idx'));

  const first_visit = files_below(dist);
  const content = first_visit.map((file) => `${file} ${hash(readFileSync(join(dist, file)))}\n`).join('');
  const worker = read_text(join(web, 'service-worker.js'))
    .replace('__VERSION__', hash(content, 'sha256', 'hex').slice(0, 16))
    .replace("'__FILES__'", ['./', ...first_visit].map((file) => `'${file}'`).join(', '));
  write(join(dist, 'service-worker.js'), worker);

  for (const [to, from] of Object.entries(VENDOR)) if (existsSync(from)) copy(from, join(dist, to));
}
