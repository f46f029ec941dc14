// SPDX-License-Identifier: MIT
// What npm unpacked is what the lock names, and the comparison sees a byte that is not.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { verify_packages } from '../../scripts/lib/verify_packages.js';
import { ROOT } from '../support/engine.mjs';

test('node_modules holds the published files of every package in the lock, to the byte', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const cache = execFileSync('npm', ['config', 'get', 'cache'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const { compared, unkept, wrong } = verify_packages({ lock, modules: join(ROOT, 'node_modules'), cache });
  assert.deepEqual(wrong, []);
  assert.ok(compared + unkept.length > 100, `${compared} compared`);
});

// A package of one's own making: its tarball in a cache, unpacked in a folder, named by a lock.
function with_package(work) {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-packages-'));
  try {
    const source = join(folder, 'source/package');
    mkdirSync(join(source, 'lib'), { recursive: true });
    writeFileSync(join(source, 'package.json'), '{"name":"small","version":"1.0.0"}');
    writeFileSync(join(source, 'lib/index.js'), 'export default 1;\n');
    writeFileSync(join(source, `${'long-'.repeat(30)}name.js`), 'export default 2;\n');
    execFileSync('tar', ['--format=ustar', '-czf', join(folder, 'small.tgz'), '-C', join(folder, 'source'), 'package/package.json', 'package/lib/index.js']);
    execFileSync('tar', ['-czf', join(folder, 'long.tgz'), '-C', join(folder, 'source'), 'package']);
    const lock = { packages: { '': {} } };
    for (const [name, files] of [['small', ['package.json', 'lib/index.js']], ['long', null]]) {
      const hash = createHash('sha512').update(readFileSync(join(folder, `${name}.tgz`))).digest();
      const kept = join(folder, 'cache/_cacache/content-v2/sha512', hash.toString('hex').replace(/^(..)(..)/, '$1/$2/'));
      mkdirSync(dirname(kept), { recursive: true });
      cpSync(join(folder, `${name}.tgz`), kept);
      lock.packages[`node_modules/${name}`] = { version: '1.0.0', integrity: `sha512-${hash.toString('base64')}` };
      cpSync(source, join(folder, 'modules', name), { recursive: true });
      if (files) rmSync(join(folder, 'modules', name, `${'long-'.repeat(30)}name.js`));
    }
    return work({ folder, lock, verify: () => verify_packages({ lock, modules: join(folder, 'modules'), cache: join(folder, 'cache') }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('packages as published have nothing wrong, long names included', () => with_package(({ verify }) => {
  assert.deepEqual(verify(), { compared: 2, files: 5, absent: 0, missing: [], unkept: [], wrong: [] });
}));

test('a changed byte, a file too many and a file too few are each named', () => with_package(({ folder, verify }) => {
  writeFileSync(join(folder, 'modules/small/lib/index.js'), 'export default 3;\n');
  writeFileSync(join(folder, 'modules/small/more.js'), '');
  rmSync(join(folder, 'modules/long/package.json'));
  assert.deepEqual(verify().wrong.sort(), ['node_modules/long/package.json is missing', 'node_modules/small/lib/index.js is not as published', 'node_modules/small/more.js is in no tarball']);
}));

test('a tarball that is not what the lock names is no witness, and one that is gone is counted', () => with_package(({ folder, lock, verify }) => {
  const hex = Buffer.from(lock.packages['node_modules/small'].integrity.slice(7), 'base64').toString('hex');
  const path = join(folder, 'cache/_cacache/content-v2/sha512', hex.replace(/^(..)(..)/, '$1/$2/'));
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] ^= 1;
  writeFileSync(path, bytes);
  assert.match(verify().wrong.join(), /small: what npm keeps of it has another hash/);
  rmSync(path);
  assert.deepEqual(verify().unkept, ['node_modules/small']);
}));
