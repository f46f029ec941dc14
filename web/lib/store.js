// SPDX-License-Identifier: MIT
// The one thing that may be kept on the device: the draft, if the person asked. Where a browser forbids storage,
// nothing is kept and nothing breaks.

const key = 'faultline-draft';

function storage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

export const draft = {
  get possible() {
    return storage() !== null;
  },
  read() {
    return storage()?.getItem(key) ?? null;
  },
  keep(text) {
    try {
      storage()?.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  erase() {
    storage()?.removeItem(key);
  },
};
