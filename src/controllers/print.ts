import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {updateNow} from './complete.js';

/** Whether the page is being printed, for a host that lays its content out anew on paper. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('print');
  #printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  // Firefox prints a copy of the page and tells only of `beforeprint`; a preview in developer tools
  // changes only the media.
  hostConnected(): void {
    window.addEventListener('beforeprint', this.#start);
    window.addEventListener('afterprint', this.#end);
    this.#media.addEventListener('change', this.#follow);
    this.#set(this.#media.matches);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#start);
    window.removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#follow);
  }

  #start = () => {
    this.#set(true);
    updateNow(this.#host);
  };
  #end = () => this.#set(false);
  #follow = () => this.#set(this.#media.matches);

  #set(printing: boolean): void {
    if (printing === this.#printing) return;
    this.#printing = printing;
    this.#host.requestUpdate();
  }
}
