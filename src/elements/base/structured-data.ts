import {html, render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {byPlace} from './bibliography.js';

type Host = ReactiveControllerHost & HTMLElement;

const told = new Map<Host, {readonly document: Document; readonly facts: unknown}>();

/**
 * Tells search engines what its host shows, in a block of JSON-LD in the page's head. All hosts with
 * the same tag share one, since a page is of one kind only once.
 */
export class StructuredData<Facts> implements ReactiveController {
  readonly #host: Host;
  readonly #facts: () => Facts | undefined;
  readonly #page: (...shown: [Facts, ...Facts[]]) => object;

  /**
   * @param facts what the host shows now; undefined where nothing is to be told
   * @param page the data, made from what all hosts show, in the order of the page
   */
  constructor(
    host: Host,
    facts: () => Facts | undefined,
    page: (...shown: [Facts, ...Facts[]]) => object,
  ) {
    this.#host = host;
    this.#facts = facts;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const document = this.#host.ownerDocument;
    // An update may end after the host was taken out.
    const facts = this.#host.isConnected ? this.#facts() : undefined;
    if (!facts) return this.hostDisconnected();
    told.set(this.#host, {document, facts});
    this.#write(document);
  }

  hostDisconnected(): void {
    // The host may be in another document by now.
    const document = told.get(this.#host)?.document;
    if (document && told.delete(this.#host)) this.#write(document);
  }

  #write(document: Document): void {
    const tag = this.#host.localName;
    const facts = [...told]
      .filter(([host, it]) => host.localName === tag && it.document === document)
      .sort(([a], [b]) => byPlace(a, b))
      .map(([, it]) => it.facts) as [Facts, ...Facts[]];
    // Written out as HTML, the block ends where it should.
    const text = facts.length && json(this.#page(...facts)).replaceAll('<', '\\u003c');
    // Looked for in the page, to which a script that kept a copy of it may have brought another.
    const [block, ...others] = document.querySelectorAll(`[data-structured-data=${tag}]`);
    for (const it of others) it.remove();
    if (block?.textContent === text) return;
    block?.remove();
    if (!text) return;
    // Trusted Types refuse the text of a script, but for one that was parsed and will never run.
    const place = document.createDocumentFragment();
    render(html`<script type="application/ld+json" data-structured-data=${tag}></script>`, place);
    const script = place.firstElementChild!;
    script.appendChild(document.createTextNode(text));
    // Not `document.head`: a form or picture of that name would stand for it.
    document.querySelector('head')!.append(script);
  }
}

/** As JSON.stringify writes it, also where an old library has given arrays a `toJSON` of their own. */
function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join()}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${json(it)}`).join()}}`;
}
