// SPDX-License-Identifier: MIT
// h: builds elements; text is always text.
//
//   h('p', { class: 'hint', hidden: true, on_click: f }, 'words ', h('b', {}, 'bold'))
//
// Attributes: true → present, false or null → absent, `on_*` → listener, anything else → as a string.

const svg_namespace = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value == null) continue;
    if (name.startsWith('on_')) element.addEventListener(name.slice(3), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

export const s = (tag, attributes, ...children) => fill(document.createElementNS(svg_namespace, tag), attributes, children);

export function define(name, element) {
  if (!customElements.get(name)) customElements.define(name, element);
}

// The element inside `view` that has the focus, shadow roots included; null when the focus is elsewhere.
export function focused_in(view) {
  const element = view.getRootNode().activeElement;
  return element && view.contains(element) ? element : null;
}

// An event that crosses shadow roots, so that every element can be embedded.
export const emit = (element, type, detail) =>
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
