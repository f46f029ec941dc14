// SPDX-License-Identifier: MIT
// <fl-personal>: asks before a draft with personal details in it is copied or saved.
//
//   if (await dialog.ask(text)) copy();      // true at once when nothing was found

import { define, h } from '../lib/dom.js';
import { find_personal } from '../lib/personal.js';
import { say } from '../lib/say.js';

export class Personal extends HTMLElement {
  ask(text) {
    const found = find_personal(text);
    if (!found.length) return Promise.resolve(true);
    const groups = Map.groupBy ? Map.groupBy(found, ({ kind }) => kind) : group(found);
    const entries = [...groups].map(([kind, list]) => h('li', {}, h('strong', {}, say(`personal.${kind}`)), ': ',
      [...new Set(list.map(({ span }) => text.slice(...span).replace(/\s+/g, ' ')))].join(', ')));
    return new Promise((resolve) => {
      const dialog = h('dialog', { 'aria-labelledby': 'personal-title', on_close: () => { resolve(dialog.returnValue === 'go'); dialog.remove(); } },
        h('h2', { id: 'personal-title' }, say('personal.title')),
        h('ul', {}, entries),
        h('p', {}, say('personal.more')),
        h('div', { class: 'actions' },
          h('button', { type: 'button', value: 'stop', class: 'secondary', on_click: () => dialog.close('stop') }, say('personal.stop')),
          h('button', { type: 'button', value: 'go', on_click: () => dialog.close('go') }, say('personal.go-on'))));
      this.append(dialog);
      dialog.showModal();
    });
  }
}

function group(found) {
  const groups = new Map();
  for (const one of found) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  return groups;
}

export const register = () => define('fl-personal', Personal);
