// SPDX-License-Identifier: MIT
// One decision kept beside while another is read: then both are shown side by side. It lives only in this page.
//
//   const pair = beside({ place, announce, ask });   // ask(): where the person gives the next text
//   pair.keep(analysis); pair.show(analysis);        // show() is true when there was a pair to show
//   pair.clear();

import { compare_table } from './elements/compare.js';
import { h } from './lib/dom.js';
import { no_decision } from './lib/facts.js';
import { say } from './lib/say.js';
import { summarise } from './lib/batch.js';

export function beside({ place, announce, ask }) {
  let kept = null;

  const name = (row) => row.reference || row.authority || say('decision.title');
  const clear = () => {
    kept = null;
    place.replaceChildren();
  };
  const put_away = h('button', { type: 'button', class: 'secondary', 'data-beside': 'away', on_click: () => { clear(); announce(say('compare.away.done')); ask(); } }, say('compare.away'));
  const card = (...children) => place.replaceChildren(h('section', { class: 'card' }, h('h2', { tabindex: '-1' }, say('compare.title')), children, h('div', { class: 'actions' }, put_away)));

  return {
    clear,
    keep(analysis) {
      kept = summarise('', analysis);
      card(h('p', {}, say('compare.waiting', { name: name(kept) })));
      announce(say('compare.waiting', { name: name(kept) }));
      ask();
    },
    show(analysis) {
      if (!kept || analysis.kind !== 'decision' || no_decision(analysis)) return false;
      const other = summarise('', analysis);
      if (JSON.stringify(other) === JSON.stringify(kept)) return false;
      card(compare_table({ ...kept, name: name(kept) }, { ...other, name: name(other) }));
      return true;
    },
  };
}
