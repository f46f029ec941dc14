// SPDX-License-Identifier: MIT
// One file read in Node 20, without a browser: node web/embedding/node.mjs FILE
// In a project of your own the import is just 'faultline'.
import { readFile } from 'node:fs/promises';
import { createAnalyser } from '../../dist/npm/engine/node.js';

const text = await readFile(process.argv[2], 'utf8');
const analyser = await createAnalyser();
const { kind, decision, precedents } = await analyser.analyse(text, { top: 3 });
console.log(kind, decision?.reference?.value ?? '', decision?.outcome?.code ?? '');
for (const hit of precedents?.hits ?? []) console.log('similar:', hit.reference, hit.authority);
analyser.dispose();
