import {sendKeys} from '@web/test-runner-commands';
import {deepActiveElement} from './dom.js';

const MOST_STOPS = 600;

/** Presses a key as a user does: `press('ArrowRight')`, `press(' ')`, `press('Shift+Tab')`. */
export async function press(keys: string): Promise<void> {
  const modifiers = keys.length > 1 ? keys.split('+') : [keys];
  const key = modifiers.pop() ?? '';
  for (const modifier of modifiers) await sendKeys({down: modifier});
  await sendKeys({press: key});
  for (const modifier of modifiers.reverse()) await sendKeys({up: modifier});
}

/** The elements that Tab goes to within `root`, in order, also inside open shadow roots. */
export async function tabStops(root: Element): Promise<Element[]> {
  const start = edge();
  const end = edge();
  root.before(start);
  root.after(end);
  start.focus();
  const stops: Element[] = [];
  try {
    for (;;) {
      await press('Tab');
      const active = deepActiveElement();
      if (active === end) return stops;
      if (!active || active === document.body || stops.length === MOST_STOPS) {
        throw new Error(`Tab did not come out of <${root.localName}> after ${stops.length} stops`);
      }
      stops.push(active);
    }
  } finally {
    start.remove();
    end.remove();
  }
}

function edge() {
  const element = document.createElement('span');
  element.tabIndex = 0;
  return element;
}
