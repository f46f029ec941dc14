// SPDX-License-Identifier: MIT
// The element in React: its events come by addEventListener, its text goes in by analyse().
import { createElement as e, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'faultline/element';

function Reader({ text }) {
  const element = useRef(null);
  const [kind, set_kind] = useState('');

  useEffect(() => {
    const node = element.current;
    const on_result = ({ detail }) => set_kind(detail.kind);
    node.addEventListener('faultline-result', on_result);
    return () => node.removeEventListener('faultline-result', on_result);
  }, []);

  useEffect(() => {
    element.current.analyse(text).catch(() => {});
  }, [text]);

  return e('section', null, e('faultline-analyser', { ref: element, top: 3 }), e('p', { id: 'kind' }, kind));
}

createRoot(document.querySelector('#app')).render(e(Reader, { text: 'The council has not collected our bins since May 2025 and does not answer.' }));
