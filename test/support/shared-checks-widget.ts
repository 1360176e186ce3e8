// What the shared checks need to know of a widget, whichever it is.

import {html, type LitElement} from 'lit';
import {deepElements} from './dom.js';
import {mount, settled, type MountOptions} from './mount.js';
import {until} from './until.js';

export interface ShowOptions extends MountOptions {
  attributes?: Readonly<Record<string, string>>;
  /** Markup of the widget's children. */
  children?: string;
  /** Markup that stands after the widget. */
  beside?: string;
  /** Font of the part of the page it stands in. */
  font?: string;
  /** Text colour of that part. */
  color?: string;
}

const FONT = '16px/1.5 "Liberation Sans", sans-serif';
const COLOR = 'rgb(25, 25, 25)';

let stage: Element | undefined;

/** Puts a widget, and nothing else, into the page until the test ends. */
export async function show<T extends LitElement>(
  tag: string,
  options: ShowOptions = {},
): Promise<T> {
  const {
    attributes = {},
    children = '',
    beside = '',
    font = FONT,
    color,
    width,
    ...place
  } = options;
  stage?.remove();
  const widget = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = children;
  const frame = document.createElement('div');
  // Inline, so that no style sheet of a test reaches it.
  frame.style.cssText = `display: block; margin: 0; padding: 0; border: 0; font: ${font}; color: ${color ?? COLOR}`;
  if (width !== undefined) frame.style.inlineSize = `${width}px`;
  frame.innerHTML = beside;
  frame.prepend(widget);
  stage = frame;
  await mount(html`${frame}`, place);
  await rendered(widget);
  return widget;
}

/**
 * Waits until the widget, and those that it holds, have rendered and come to rest, with what is
 * closed, which they render later.
 */
export async function rendered(widget: Element): Promise<void> {
  const place = widget.parentElement ?? document;
  await settled(place);
  const empty = () => closedPanels(widget).filter((panel) => plain(panel.textContent ?? '') === '');
  await until(() => empty().length === 0, `<${widget.localName}> renders what is closed`);
  await settled(place);
  // Where the browser leaves out what is far away, it does not move either.
  const animations = inside(widget)
    .filter((element) => element.checkVisibility({contentVisibilityAuto: true}))
    .flatMap((element) => element.getAnimations());
  await Promise.allSettled(animations.map(({finished}) => finished));
}

/** The element that holds everything the widget renders. */
export function rootOf(widget: Element): HTMLElement {
  return widget.shadowRoot?.firstElementChild as HTMLElement;
}

/** Every element that the widget renders, also inside the widgets that it holds. */
export function inside(widget: Element): Element[] {
  return widget.shadowRoot ? deepElements(widget.shadowRoot) : [];
}

/** Every text that the widget renders, with the element it stands in. */
export function textsIn(widget: Element): {element: Element; text: string}[] {
  return inside(widget)
    .filter((element) => element.localName !== 'style')
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => ({element, text: plain(node.textContent ?? '')}))
        .filter(({text}) => text !== ''),
    );
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function isVisible(element: Element): boolean {
  return !element.closest('[hidden]') && isPainted(element);
}

/** Whether it has a box that is not skipped, whatever `hidden` says: print opens what is hidden. */
export function isPainted(element: Element): boolean {
  return (
    element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
    element.getClientRects().length > 0
  );
}

/** Whether it is there for screen readers only. */
export function isVisuallyHidden(element: Element): boolean {
  return ancestorsOrSelf(element).some(
    (it) => getComputedStyle(it).clipPath.startsWith('inset(50%') || it.clientWidth === 1,
  );
}

/** What the widget keeps closed. */
export function closedPanels(widget: Element): Element[] {
  return inside(widget).filter((element) => element.matches('[hidden]'));
}

/** Opens everything that a button can open. */
export function openEverything(widget: Element): void {
  for (const button of inside(widget))
    if (button.matches('button[aria-expanded=false]')) (button as HTMLElement).click();
}

/** What the widget renders, as text: two widgets that show the same have the same. */
export function rendering(widget: Element): string {
  return serialize(widget.shadowRoot ?? widget);
}

/** A short name for a message. */
export function describeElement(element: Element): string {
  const {localName, id} = element;
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = plain(element.textContent ?? '');
  return `<${localName}${id && `#${id}`}${classes}> “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function ancestorsOrSelf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent ? [element, ...ancestorsOrSelf(parent)] : [element];
}

function serialize(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return plain(node.textContent ?? '');
  const children = [...node.childNodes]
    .filter(({nodeType}) => nodeType !== Node.COMMENT_NODE)
    .map(serialize)
    .join('\n');
  if (!(node instanceof Element)) return children;
  const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
  const shadow = node.shadowRoot ? serialize(node.shadowRoot) : '';
  return `<${node.localName}${attributes.join('')}>${shadow}${children}</${node.localName}>`;
}
