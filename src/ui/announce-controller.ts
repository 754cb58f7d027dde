import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

const PAUSE = 700; // ms: long enough that typing does not interrupt itself

/**
 * The one polite status region of an element (WCAG 4.1.3). It is there from the start and empty; words come only after somebody did
 * something, and only the last of several in a row.
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#words = '';
  }

  /** Says it, soon. */
  announce(words: string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#words = words;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  render() {
    return html`<p class="visually-hidden" role="status">${this.#words}</p>`;
  }
}
