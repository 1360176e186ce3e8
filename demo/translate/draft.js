// The file that is being worked on and what was changed in it, kept in this browser until the translator
// discards it; and, for each tab of its own, the unit that is open.

const KEY = 'spinal-injection-widgets translation';
const NAME_KEY = 'spinal-injection-widgets translator';

/** @returns {{name: string, text: string, edits: object[], reads: object[]} | undefined} */
export function loadDraft() {
  try {
    const {name, text, edits, reads} = JSON.parse(localStorage.getItem(KEY));
    return {name, text, edits, reads};
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
  localStorage.removeItem(NAME_KEY);
}

/** The name of who works here. */
export function loadName() {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepName(name) {
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    // It is asked for again.
  }
}

/** Whether another tab has changed or discarded the draft. */
export const isOfDraft = ({key}) => key === KEY || key === null;

export function loadOpenUnit() {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepOpenUnit(id) {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Only a convenience.
  }
}
