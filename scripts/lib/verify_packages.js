// SPDX-License-Identifier: MIT
// Holds node_modules to package-lock.json, file by file and without a network: for each package the tarball that npm
// keeps in its cache must have the lock's hash, and every file that lies in node_modules must be the tarball's.
// What no tarball is kept of cannot be compared, and is counted.

import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// The regular files of a tar archive: Map of the path below its first folder → bytes.
export function untar(bytes) {
  const files = new Map();
  const text = (at, length) => bytes.subarray(at, at + length).toString('utf8').replace(/\0.*$/s, '');
  let long_path = null;
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    const kind = text(at + 156, 1) || '0';
    const body = bytes.subarray(at + 512, at + 512 + size);
    if (kind === 'x') long_path = /\d+ path=([^\n]+)\n/.exec(body.toString('utf8'))?.[1] ?? null;
    else if (kind === 'L') long_path = body.toString('utf8').replace(/\0.*$/s, '');
    else {
      const prefix = text(at + 345, 155);
      const path = long_path ?? (prefix ? `${prefix}/` : '') + text(at, 100);
      if (kind === '0') files.set(path.replace(/^(\.\/)?[^/]+\//, ''), body);
      long_path = null;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

const sha512 = (bytes) => createHash('sha512').update(bytes).digest();

// Where npm keeps what has this hash.
function cached(cache, integrity) {
  const hex = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  const path = join(cache, '_cacache/content-v2/sha512', hex.slice(0, 2), hex.slice(2, 4), hex.slice(4));
  return existsSync(path) ? readFileSync(path) : null;
}

function files_below(folder, prefix = '') {
  return readdirSync(join(folder, prefix)).flatMap((name) => {
    const path = prefix ? `${prefix}/${name}` : name;
    const status = lstatSync(join(folder, path));
    if (!status.isDirectory()) return [path];
    return name === 'node_modules' ? [] : files_below(folder, path);
  });
}

// Packages compared and their files; optional ones of other platforms that are absent; those that are missing; those
// no tarball is kept of; and what is wrong, in words.
export function verify_packages({ lock, modules, cache }) {
  const result = { compared: 0, files: 0, absent: 0, missing: [], unkept: [], wrong: [] };
  for (const [path, { integrity, optional }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const folder = join(modules, path.slice('node_modules/'.length));
    if (!existsSync(folder)) {
      if (optional) result.absent += 1;
      else result.missing.push(path);
      continue;
    }
    const tarball = cached(cache, integrity);
    if (!tarball) {
      result.unkept.push(path);
      continue;
    }
    if (`sha512-${sha512(tarball).toString('base64')}` !== integrity) {
      result.wrong.push(`${path}: what npm keeps of it has another hash than the lock`);
      continue;
    }
    const expected = untar(gunzipSync(tarball));
    for (const [file, bytes] of [...expected]) {  // npm unpacks the one under the name of the other
      if (!/(^|\/)\.gitignore$/.test(file)) continue;
      expected.delete(file);
      const other = file.replace(/gitignore$/, 'npmignore');
      if (!expected.has(other)) expected.set(other, bytes);
    }
    const present = files_below(folder);
    for (const file of present) {
      if (!expected.has(file)) result.wrong.push(`${path}/${file} is in no tarball`);
      else if (!readFileSync(join(folder, file)).equals(expected.get(file))) result.wrong.push(`${path}/${file} is not as published`);
    }
    for (const file of expected.keys()) if (!present.includes(file)) result.wrong.push(`${path}/${file} is missing`);
    result.compared += 1;
    result.files += present.length;
  }
  return result;
}
