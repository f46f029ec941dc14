// SPDX-License-Identifier: MIT
import type { Analysis } from './index.js';

export class FaultlineAnalyser extends HTMLElement {
  analyse(text: string): Promise<Analysis | null>;
  dispose(): void;
}
declare global {
  interface HTMLElementTagNameMap { 'faultline-analyser': FaultlineAnalyser }
  interface HTMLElementEventMap {
    'faultline-ready': CustomEvent;
    'faultline-result': CustomEvent<Analysis>;
    'faultline-error': CustomEvent<Error>;
  }
}
