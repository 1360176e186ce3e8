import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

/**
 * Lets a host leave what is closed out of its first rendering, so that the page shows soon. The rest
 * follows in a task of its own, or at once when the page is printed. While the page is loading
 * nothing is left out, since Firefox looks for a text fragment no later than that.
 */
export class CompleteController implements ReactiveController {
  readonly #host: Host;
  #complete = document.readyState !== 'complete';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether what is closed is to be rendered too. */
  get complete(): boolean {
    return this.#complete;
  }

  hostConnected(): void {
    if (!this.#complete) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update may end after the host was taken out.
    if (this.#complete || this.#waiting !== undefined || !this.#host.isConnected) return;
    this.#waiting = setTimeout(this.#finish);
    window.addEventListener('beforeprint', this.#finishNow);
  }

  hostDisconnected(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    window.removeEventListener('beforeprint', this.#finishNow);
  }

  #finish = (): void => {
    this.hostDisconnected();
    this.#complete = true;
    this.#host.requestUpdate();
  };

  #finishNow = (): void => {
    this.#finish();
    updateNow(this.#host);
  };
}

interface Updating {
  readonly isUpdatePending: boolean;
  readonly renderRoot: ParentNode;
  performUpdate(): void;
}

/**
 * Renders a host, and the hosts inside it, at once. `beforeprint` is told while `print()` is still
 * running, when no microtask can.
 */
export function updateNow(host: ReactiveControllerHost): void {
  const updating = host as unknown as Updating;
  if (updating.isUpdatePending) updating.performUpdate();
  for (const element of updating.renderRoot.querySelectorAll('*'))
    if ('isUpdatePending' in element) updateNow(element as unknown as ReactiveControllerHost);
}
