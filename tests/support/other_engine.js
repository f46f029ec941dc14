// SPDX-License-Identifier: MIT
// Runs inside of a browser that no driver of ours reaches: goes through the page and the element in a frame and
// reports what it found to the port that the address names.
const report = { errors: [] };
const frame = document.querySelector('iframe');

const load = (address) => new Promise((done) => {
  frame.onload = done;
  frame.src = address;
});

async function until(what, found) {
  for (let i = 0; i < 600; i += 1) {
    const value = found();
    if (value) return value;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

async function page() {
  await load('/dist/index.html');
  const { contentWindow: view, contentDocument: root } = frame;
  view.addEventListener('error', ({ message }) => report.errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => report.errors.push(String(reason)));
  const $ = (selector) => root.querySelector(selector);
  await until('the engine', () => root.body.hasAttribute('data-ready'));
  $('[data-example="complaint"]').click();
  await until('the checks', () => $('[data-view="complaint"] [data-check]'));
  await until('similar decisions', () => $('[data-hit]'));
  report.marks = root.querySelectorAll('fl-editor mark').length;
  report.too_wide = root.documentElement.scrollWidth - root.documentElement.clientWidth;
  report.tick = view.getComputedStyle($('[data-told="yes"]'), '::before').content;
  $('#clear').click();
  report.cleared = $('#source').value === '';
  $('[data-example="decision"]').click();
  await until('the decision', () => $('[data-view="decision"]'));
  $('[data-fact^="ground"]').click();
  report.shown = (await until('the words of a ground', () => $('mark.here'))).textContent;
  // Nothing to lose, or the browser would ask before it goes on.
  $('#clear').click();
}

async function element() {
  await load('/web/embedding/strict-csp.html');
  const one = await until('the element', () => frame.contentDocument.querySelector('faultline-analyser')?.shadowRoot?.host);
  const { kind } = await one.analyse('The council did nothing in May 2025 and I want an apology.');
  report.element = kind;
  report.colour = frame.contentWindow.getComputedStyle(one.shadowRoot.querySelector('button[part]')).backgroundColor;
}

try {
  await page();
  await element();
} catch (error) {
  report.errors.push(error.message);
}
await fetch(`http://127.0.0.1:${location.hash.slice(1)}`, { method: 'POST', body: JSON.stringify(report) });
