/** Whether a key is held that gives a click or another key to the browser: a new tab, a step in history. */
export function hasModifier(event: MouseEvent | KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
