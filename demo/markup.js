// Nodes as data, [name, attributes, children], so that a preview and the HTML shown beside it are
// made from the same thing. A child is a node, a string, or in HTML alone `{html}`, which stands as it is.

const VALUE_LESS = '';

const VOID = ['link'];

export function toNode([name, attributes, children = []]) {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return element;
}

/** Makes the attributes exactly these. */
export function setAttributes(element, attributes) {
  for (const name of element.getAttributeNames())
    if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function toHtml([name, attributes, children = []], indent = '') {
  const open = openTag(name, attributes, indent);
  const close = VOID.includes(name) ? '' : `</${name}>`;
  if (children.length === 0) {
    const short = !close || fits(open + close) || open.includes('\n');
    return `${indent}${open}${short ? '' : `\n${indent}`}${close}`;
  }
  if (children.every((child) => typeof child === 'string'))
    return `${indent}${open}${children.map(escapeText).join('')}${close}`;
  const inside = children.map((child) => {
    if (typeof child === 'string') return `${indent}  ${escapeText(child).trim()}`;
    return Array.isArray(child) ? toHtml(child, `${indent}  `) : child.html;
  });
  return [`${indent}${open}`, ...inside, `${indent}${close}`].join('\n');
}

function openTag(name, attributes, indent) {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) =>
    value === VALUE_LESS ? key : `${key}="${escapeAttribute(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}>`;
  if (fits(line) || written.length < 2) return line;
  return [`<${name}`, ...written.map((it) => `${indent}  ${it}`), `${indent}>`].join('\n');
}

const fits = (line) => line.length <= 44;

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
