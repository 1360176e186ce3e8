// The file that is being worked on, kept in this browser until the translator discards it.

const KEY = 'spinal-injection-widgets translation';

/** @returns {{name: string, text: string, selected: string} | undefined} */
export function loadDraft() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: a browser may allow no storage, or too little. */
export function keepDraft(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function discardDraft() {
  localStorage.removeItem(KEY);
}
