// SPDX-License-Identifier: MIT
import type { AnalyseOptions, Analysis } from './index.js';

export interface Runner {
  load_index(bytes: Uint8Array): { decisions: number; built: string };
  analyse(utf8: Uint8Array, options?: Omit<AnalyseOptions, 'signal'>): Analysis;
}
export function create_runner(parts: { create_engine: unknown; wasm_binary?: ArrayBuffer | Uint8Array }): Promise<Runner>;
