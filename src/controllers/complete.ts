import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Lets a host leave what is closed out of its first rendering, so that the page shows soon. The rest
 * follows as soon as the browser is idle, or at once when the page is printed.
 */
export class CompleteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #complete = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether what is closed is to be rendered too. */
  get complete(): boolean {
    return this.#complete;
  }

  hostUpdated(): void {
    if (this.#complete) return;
    window.addEventListener('beforeprint', this.#finish);
    // WebKit has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(this.#finish, {timeout: 200});
    else setTimeout(this.#finish);
  }

  #finish = (): void => {
    if (this.#complete) return;
    this.#complete = true;
    window.removeEventListener('beforeprint', this.#finish);
    this.#host.requestUpdate();
  };
}
