// SPDX-License-Identifier: MIT
// What a page may do with the element's events.
const log = document.querySelector('#log');
const element = document.querySelector('faultline-analyser');

element.addEventListener('faultline-ready', () => { log.textContent = 'Ready.'; });
element.addEventListener('faultline-result', ({ detail }) => { log.textContent = `Read as ${detail.kind}.`; });
element.addEventListener('faultline-error', ({ detail }) => { log.textContent = `Not read: ${detail.code}.`; });
