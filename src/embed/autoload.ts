// The small script: it loads a widget when its tag comes near what the reader sees, when the address
// leads into it, or when the page is printed.
import {LOADERS} from '../generated/loaders.js';
import type {Catalogue} from '../locale/catalogue.js';
import {warn} from '../warn.js';
import type * as Settings from './settings.js';
import {defineWidget} from './define-widget.js';
import {datasetOf} from './own-script.js';
import reserve from './reserve.css';

type Tag = keyof typeof LOADERS;

const TAGS = Object.keys(LOADERS) as Tag[];

/** The guide has a list of its own inside, and waits for it. */
const LISTING = /sources|guide/;
const given = datasetOf(import.meta.url);
const space = new CSSStyleSheet();
space.replaceSync(reserve);
const roots = new Map<Document | ShadowRoot, MutationObserver>();
const loading = new Map<Tag, Promise<void>>();
const failed = new Set<Tag>();

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) loadFor(target);
      // When it comes near again, it is worth another try.
      else if (target.isConnected) forget(target.localName as Tag);
      if (target.matches(':defined')) near.unobserve(target);
    }
  },
  // As far ahead as a screen is high; the document is named for pages inside a frame.
  {root: document, rootMargin: '100%'},
);

/**
 * Also loads what stands, now or later, inside an open shadow root of the page's own.
 *
 * @returns stops it again, for a root that the page is done with
 */
export function watch(root: Document | ShadowRoot | null): () => void {
  if (!root?.adoptedStyleSheets) {
    warn(
      'watch() takes an open shadow root; the `shadowRoot` of a closed one, and of an element without one, is null.',
    );
    return () => {};
  }
  if (!roots.has(root)) {
    const added = new MutationObserver(look);
    added.observe(root, {childList: true, subtree: true});
    roots.set(root, added);
    root.adoptedStyleSheets.push(space);
    look();
  }
  return () => unwatch(root);
}

function unwatch(root: Document | ShadowRoot): void {
  for (const widget of waitingIn(root)) near.unobserve(widget);
  roots.get(root)?.disconnect();
  roots.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== space);
}

/** Adds or replaces a language, as `registerLocale` of the other scripts does. */
export async function registerLocale(code: string, catalogue: Catalogue): Promise<void> {
  (await settings()).registerLocale(code, catalogue);
}

function waiting(): Element[] {
  return [...roots.keys()].flatMap(waitingIn);
}

function waitingIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(TAGS.map((tag) => `${tag}:not(:defined)`).join())];
}

function look(): void {
  for (const widget of waiting()) {
    near.observe(widget);
    if (isAddressed(widget)) loadFor(widget);
  }
}

function loadFor({localName}: Element): void {
  void load(localName as Tag);
}

function load(tag: Tag): Promise<void> {
  let arrival = loading.get(tag);
  if (!arrival) loading.set(tag, (arrival = define(tag)));
  return arrival;
}

async function define(tag: Tag): Promise<void> {
  try {
    const [widget] = await Promise.all([classOf(tag), settings()]);
    defineWidget(tag, widget);
  } catch (error) {
    failed.add(tag);
    // Nothing is to come that the space is kept for.
    space.insertRule(`${tag}:not(:defined){min-block-size:0!important}`, space.cssRules.length);
    warn(
      `the files of <${tag}> could not be loaded; the page shows what stands inside the tag.`,
      error,
    );
  }
}

async function classOf(tag: Tag) {
  // It shows the others by their tags.
  if (tag === 'spinal-guide') await Promise.all(TAGS.filter((it) => it !== tag).map(load));
  const widget = await LOADERS[tag]();
  // It lists what others cite: before them it would be short, and what is below it would jump.
  if (tag === 'spinal-sources')
    for (const [other, arrival] of loading) if (!LISTING.test(other)) await arrival;
  return widget;
}

/** Lets what could not be loaded be tried again: for a reason, not whenever the page changes. */
function forget(tag: Tag): void {
  if (failed.delete(tag)) loading.delete(tag);
}

let applied: Promise<typeof Settings> | undefined;

function settings() {
  return (applied ??= import('./settings.js').then(
    (module) => {
      module.applySettings(given);
      return module;
    },
    (error: unknown) => {
      applied = undefined;
      throw error;
    },
  ));
}

/** Whether the address leads to a widget or to something in it. */
function isAddressed(widget: Element): boolean {
  if (!location.hash) return false;
  const own = widget.id || widget.localName;
  return (
    location.hash.startsWith(hashOf(`${own}-`)) ||
    [own, ...[...widget.querySelectorAll('[id]')].map(({id}) => id)].some(
      (id) => location.hash === hashOf(id),
    )
  );
}

function hashOf(id: string): string {
  return new URL(`#${id}`, location.href).hash;
}

addEventListener('hashchange', () => {
  failed.forEach(forget);
  look();
});
addEventListener('beforeprint', () => {
  failed.forEach(forget);
  waiting().forEach(loadFor);
});
watch(document);
