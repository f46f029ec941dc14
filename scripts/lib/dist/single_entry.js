// SPDX-License-Identifier: MIT
// The composition root of faultline.html: the same application, with everything read out of the page itself.
import { start } from './app.js';

const text_of = (id) => document.getElementById(id).textContent;
const examples = JSON.parse(text_of('faultline-examples'));

start(document, {
  make_worker: () => new Worker(URL.createObjectURL(new Blob([text_of('faultline-worker')], { type: 'text/javascript' }))),
  index_bytes: Uint8Array.from(atob(text_of('faultline-index')), (c) => c.charCodeAt(0)),
  load_example: async (name) => examples[name],
});
