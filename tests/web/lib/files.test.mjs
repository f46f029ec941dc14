// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpacked_size } from '../../../web/lib/files.js';
import { zip } from '../../hostile/inputs.mjs';

test('a zip says what it unpacks to before anything is unpacked', () => {
  const rows = [
    [zip([{ name: 'a', data: Buffer.alloc(1000) }, { name: 'b', data: Buffer.alloc(24) }]), 1024],
    [zip([]), 0],
    [zip([{ name: 'a', data: Buffer.alloc(9), size: 5_000_000_000 % 2 ** 32 }]), 5_000_000_000 % 2 ** 32],
    [zip([{ name: 'a', data: Buffer.alloc(1000) }]).subarray(0, 40), 0],
    [Buffer.from('PK'), 0],
    [Buffer.alloc(0), 0],
  ];
  for (const [bytes, want] of rows) assert.equal(unpacked_size(new Uint8Array(bytes)), want);
});
