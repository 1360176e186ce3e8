const BLOCK = /^(p|div|br|h\d|li|d[dt]|t[dhr]|pre|blockquote|section)$/;

/** What parts of the page say, on one line; where they are closed they have no `innerText`. */
export function plainText(nodes: Iterable<Node>): string {
  return textOf(nodes).replace(/\s+/g, ' ').trim();
}

const textOf = (nodes: Iterable<Node>): string => [...nodes].map(textIn).join('');

function textIn(node: Node): string {
  const {localName} = node as Element;
  if (!localName) return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
  if (/^s(cript|tyle)$/.test(localName)) return '';
  const text = textOf(node.childNodes);
  return BLOCK.test(localName) ? ` ${text} ` : text;
}
