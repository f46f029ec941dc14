// SPDX-License-Identifier: MIT
// The composition root of faultline.html: the same application, with everything read out of the page itself.
import { start } from './app.js';
import { readers_from } from './lib/files.js';

async function bytes_of(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
const address_of = async (id) => URL.createObjectURL(new Blob([await bytes_of(id)], { type: 'text/javascript' }));

readers_from((name) => address_of(`vendor/${name}`));
const [worker, index, examples] = await Promise.all([address_of('worker'), bytes_of('index'), bytes_of('examples')]);
const texts = JSON.parse(new TextDecoder().decode(examples));

start(document, {
  make_worker: () => new Worker(worker),
  index_bytes: new Uint8Array(index),
  load_example: async (name) => texts[name],
});
