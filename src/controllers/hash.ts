import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {arrive, idInAddress, type Place} from './address.js';

interface Host extends ReactiveControllerHost {
  /** Whether the browser itself went to the address, in what stood there before. */
  readonly isFollowed: boolean;
}

type Reveal = (id: string) => Place | undefined | Promise<Place | undefined>;

/** Lacking in Safari before 26.2 and Firefox before 147, where Back scrolls to the part as a link does. */
interface Navigating extends Event {
  readonly navigationType: string;
}

const controllers = new Set<HashController>();
// A page may have a variable of that name, and a server has none.
const given = (globalThis as {navigation?: unknown}).navigation;
const navigation = given instanceof EventTarget ? given : undefined;
let first: string | undefined;
let traversing = false;

/**
 * Tells its host which id the address asks for: at load, whenever the hash changes, and when a link to it is
 * followed again. The host opens it and says where it is.
 */
export class HashController implements ReactiveController {
  readonly #host: Host;
  readonly #reveal: Reveal;
  #asked = false;

  constructor(host: Host, reveal: Reveal) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
    first ??= location.href;
  }

  hostConnected(): void {
    if (controllers.size === 0) listen('addEventListener');
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) listen('removeEventListener');
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    const goes = !isRestored();
    void this.follow(goes && !this.#host.isFollowed, goes && isIdle());
  }

  /**
   * @param scroll whether to go there, and not only to open it
   * @param focus whether Tab is to go on from there
   */
  async follow(scroll: boolean, focus = scroll): Promise<void> {
    const id = idInAddress();
    if (!id) return;
    await this.#host.updateComplete;
    const place = await this.#reveal(id);
    if (!place) return;
    await this.#host.updateComplete;
    arrive(focus ? place : {...place, start: null}, scroll);
  }
}

/** Goes to an id in the page, as a link to it does, also where it is the one in the address. */
export function visit(id: string): void {
  if (idInAddress() === id) followAll(true);
  else location.hash = id;
}

function followAll(scroll: boolean): void {
  for (const controller of controllers) void controller.follow(scroll);
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  window[change]('hashchange', onHashChange);
  window[change]('click', onClick as EventListener);
  navigation?.[change]('navigate', onNavigate);
}

const onNavigate = (event: Event) =>
  (traversing = (event as Navigating).navigationType === 'traverse');

// Back and Forward go to where the reader was.
const onHashChange = () => followAll(!traversing || history.scrollRestoration === 'manual');

// A second click changes no hash, but leads there as the first one did.
const onClick = (event: MouseEvent) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  const link = event.composedPath().find((it) => (it as Element).localName === 'a');
  const {href, target} = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (location.hash && href === location.href && /^(_self)?$/.test(target!)) followAll(true);
};

/** Whether the browser itself puts the reader back to where they were. */
function isRestored(): boolean {
  if (location.href !== first || history.scrollRestoration === 'manual') return false;
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  return /reload|back/.test((entry as PerformanceNavigationTiming | undefined)?.type ?? '');
}

/** Whether the reader has not begun elsewhere, on this page or on one that this one is a frame of. */
function isIdle(): boolean {
  return (
    (document.activeElement?.localName ?? 'body') === 'body' &&
    (window.parent === window || document.hasFocus())
  );
}
