/** A click that asks for nothing but the link itself, such as a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
}
