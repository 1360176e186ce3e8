import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Tells its host which id the address asks for, at load and whenever the hash changes. An id inside
 * a shadow root is out of the browser's reach, so the host has to reveal it itself.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #reveal: (id: string) => void;
  #asked = false;

  constructor(host: ReactiveControllerHost, reveal: (id: string) => void) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#follow();
  }

  #follow = () => {
    const id = hashOf(location.hash);
    if (id) void this.#host.updateComplete.then(() => this.#reveal(id));
  };
}

function hashOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
