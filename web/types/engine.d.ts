// SPDX-License-Identifier: MIT
/** The glue that the compiler wrote; give it to create_runner. */
declare const create_engine: (options?: { wasmBinary?: ArrayBuffer | Uint8Array; locateFile?: (name: string) => string }) => Promise<unknown>;
export default create_engine;
