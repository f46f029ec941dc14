// SPDX-License-Identifier: MIT
// Works without network after the first visit. The build writes the version (a hash of the contents) and the list
// of files; a new version is fetched whole, and takes over when the page is next opened.

const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const PREFIX = 'faultline-';
const CACHE = `${PREFIX}${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const answer = await fetch(request);
    // The readers for PDF and Word are kept once they were needed.
    if (answer.ok && new URL(request.url).pathname.includes('/vendor/')) await cache.put(request, answer.clone());
    return answer;
  })());
});
