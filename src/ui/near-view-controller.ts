import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells the host when it first comes near the viewport, so that a map at the foot of a page fetches neither its script nor a tile
 * before somebody scrolls towards it.
 */
export class NearViewController implements ReactiveController {
  /** False until the host was near once, then true for good. */
  near = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #target: () => Element | null;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.near = true;
      this.#observer.disconnect();
      this.#host.requestUpdate();
    },
    { rootMargin: '256px' },
  );

  /** @param target - What has to come near, when it is only a part of the host; one that is not displayed does not. */
  constructor(host: ReactiveControllerHost & Element, target: () => Element | null = () => host) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected() {
    this.#observe();
  }

  hostUpdated() {
    this.#observe();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #observe() {
    const target = this.near ? null : this.#target();
    if (target) this.#observer.observe(target);
  }
}
