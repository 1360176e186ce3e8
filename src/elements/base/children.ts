/** A slot that shows what stands in the tag. */
export function childrenSlot(host: Element, {slotAssignment}: ShadowRoot): HTMLSlotElement {
  const slot = document.createElement('slot');
  if (slotAssignment === 'manual') slot.assign(...[...host.childNodes].filter(isSlottable));
  return slot;
}

function isSlottable(node: Node): node is Element | Text {
  return node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE;
}
