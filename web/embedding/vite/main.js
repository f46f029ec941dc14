// SPDX-License-Identifier: MIT
import { createAnalyser } from 'faultline';

const analyser = await createAnalyser();
let run = null;

document.querySelector('#text').addEventListener('input', async ({ target }) => {
  run?.abort();
  run = new AbortController();
  try {
    const { kind, precedents } = await analyser.analyse(target.value, { signal: run.signal });
    document.querySelector('#result').textContent = `${kind}, nearest: ${precedents?.hits[0]?.reference ?? 'none'}`;
  } catch (error) {
    if (error.code !== 'aborted') document.querySelector('#result').textContent = error.code;
  }
});
document.body.dataset.ready = '';
