import type {Source} from '../../content/source.js';
import type {SourceList} from './source-list.js';

/** A widget that names sources. */
export interface Citing extends HTMLElement {
  /** In the order in which it first names them. */
  readonly citedSources: readonly Source[];
  /** The list that its numbers lead to, if not to its own. */
  readonly bibliography: Bibliography | undefined;
  readonly sourceList: SourceList;
  requestUpdate(): void;
}

/** A `<spinal-sources>`, which lists the sources of other widgets. */
export interface Bibliography extends HTMLElement {
  /** The id of the one widget it is for; empty for all. */
  readonly for: string;
  readonly sourceList: SourceList;
  requestUpdate(): void;
}

const citing = new Set<Citing>();
const bibliographies = new Set<Bibliography>();
let numbered = new WeakMap<Bibliography, ReadonlyMap<Source, number>>();

export function addCiting(widget: Citing): void {
  citing.add(widget);
  citedSourcesChanged();
}

export function removeCiting(widget: Citing): void {
  citing.delete(widget);
  citedSourcesChanged();
}

export function addBibliography(list: Bibliography): void {
  bibliographies.add(list);
  refreshWidgets();
}

export function removeBibliography(list: Bibliography): void {
  bibliographies.delete(list);
  refreshWidgets();
}

/** To be called when a widget names other sources than before. */
export function citedSourcesChanged(): void {
  numbered = new WeakMap();
  for (const list of bibliographies) list.requestUpdate();
}

/** To be called when a list numbers its sources anew. */
export function refreshWidgets(): void {
  numbered = new WeakMap();
  for (const it of [...citing, ...bibliographies]) it.requestUpdate();
}

/** The list beside a widget in its own tree: for it alone, or for all. */
export function bibliographyOf(widget: Element): Bibliography | undefined {
  const near = [...bibliographies].filter((list) => list.getRootNode() === widget.getRootNode());
  return near.find((list) => list.for && list.for === widget.id) ?? near.find((list) => !list.for);
}

/** The numbers of a list's sources, from 1, in the order in which the page first names them. */
export function numbersOf(list: Bibliography): ReadonlyMap<Source, number> {
  let numbers = numbered.get(list);
  if (!numbers) {
    const widgets = [...citing].filter((widget) => widget.bibliography === list).sort(byPlace);
    numbers = numberSources(widgets.flatMap((widget) => widget.citedSources));
    numbered.set(list, numbers);
  }
  return numbers;
}

/** Sorts widgets as they stand in the page. */
export function byPlace(a: Element, b: Element): number {
  // A widget stands before those inside its own shadow root.
  if (a.getRootNode() !== b.getRootNode()) return a.shadowRoot === b.getRootNode() ? -1 : 1;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Whether two lists name the same sources in the same order. */
export function sameSources(a: readonly Source[], b: readonly Source[]): boolean {
  return a.length === b.length && a.every((source, index) => source === b[index]);
}

export function numberSources(sources: Iterable<Source>): ReadonlyMap<Source, number> {
  return new Map([...new Set(sources)].map((source, index) => [source, index + 1]));
}
