const said = new Set<string>();

/** Tells the page's developer what is wrong with what the page gave, and never throws. */
export function warn(message: string, ...more: readonly unknown[]): void {
  console.warn(`spinal-injection-widgets: ${message}`, ...more);
}

/** The same message only once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  warn(message);
}
