// SPDX-License-Identifier: MIT
// The few things that all parts of the packaging need from the file system.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { transformSync } from 'esbuild';

// Every file below `folder`, as sorted paths relative to it.
export function files_below(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(prefix, entry.name);
      return entry.isDirectory() ? files_below(folder, path) : [path];
    })
    .sort();
}

export function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

// Scripts and styles are shipped without comments and white space, one by one: the modules stay modules.
export function ship(from, to) {
  const loader = extname(from).slice(1);
  if (loader !== 'js' && loader !== 'css') return copy(from, to);
  return write(to, minified(read_text(from), loader));
}

export const minified = (text, loader) => transformSync(text, { loader, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' }).code;

export function write(to, content) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}

export const read_text = (path) => readFileSync(path, 'utf8');
export const hash = (bytes, algorithm = 'sha384', encoding = 'base64') =>
  createHash(algorithm).update(bytes).digest(encoding);
export const csp_hash = (text) => `'sha256-${hash(text, 'sha256')}'`;

export const project_version = () => /project\(faultline VERSION ([\d.]+)/.exec(read_text('CMakeLists.txt'))[1];

// The readers of PDF and Word files: fetched by the page only when such a file is opened.
export const VENDOR = {
  'vendor/pdf.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.min.mjs',
  'vendor/pdf.worker.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  'vendor/mammoth.browser.min.js': 'node_modules/mammoth/mammoth.browser.min.js',
};

// The relative addresses in a module: its imports, static and dynamic, the workers it starts.
export function imports_of(path) {
  const found = [];
  if (!/\.m?js$/.test(path)) return found;
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|new URL\(\s*)['"](\.{1,2}\/[^'"]+\.m?js)['"]/g;
  for (const [, target] of read_text(path).replace(/^\s*\/\/.*$/gm, '').matchAll(pattern)) {
    found.push(posix.normalize(posix.join(posix.dirname(path), target)));
  }
  return found;
}
