// SPDX-License-Identifier: MIT
// integrity.json: the hash of every file that is shipped, in the form that `integrity` attributes take.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files_below, hash, project_version, write } from './files.js';

export function make_integrity(dist) {
  const files = Object.fromEntries(files_below(dist).map((file) => [file, `sha384-${hash(readFileSync(join(dist, file)))}`]));
  write(join(dist, 'integrity.json'), `${JSON.stringify({ version: project_version(), files }, null, 1)}\n`);
}
