import type { LitElement, ReactiveController } from 'lit';

/** Where a key leads within a grid; `next` and `previous` are those of the reading direction. A far page is one with Shift. */
export type GridMove =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'row-start'
  | 'row-end'
  | 'page-down'
  | 'page-up'
  | 'far-page-down'
  | 'far-page-up';

const KEYS: Readonly<Record<string, GridMove>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'row-start',
  End: 'row-end',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

/** What the controller has to know of the grid. */
export interface GridFocus {
  /** Selector of the element with `role="grid"`, in the host's shadow root. */
  grid: string;
  /** Name of the cell that is the grid's one tab stop: the one with this `data-cell`. */
  current(): string;
  /** A key was pressed. The host makes another cell the current one; focus follows after its update. */
  move(move: GridMove): void;
}

/**
 * Arrow keys in a grid with one tab stop (ARIA Authoring Practices, "Grid"). The host renders `role="grid"` with
 * `@keydown=${this.#focus.keydown}` and, in each cell, `data-cell` with its name and `tabindex` 0 for the current one, -1 for the
 * others. As long as focus is in the grid it stays on the current cell, whatever the host puts there: another month, fewer rows.
 */
export class GridFocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: GridFocus;
  #inside = false;

  constructor(host: LitElement, options: GridFocus) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate() {
    this.#inside = Boolean(
      (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement?.closest(this.#options.grid),
    );
  }

  hostUpdated() {
    if (this.#inside) this.focus();
  }

  /** Puts focus on the current cell. */
  focus() {
    const name = CSS.escape(this.#options.current());
    this.#host.renderRoot.querySelector<HTMLElement>(`${this.#options.grid} [data-cell="${name}"]`)?.focus();
  }

  readonly keydown = (event: KeyboardEvent) => {
    let move = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key];
    if (!move) return;
    if (move.startsWith('page')) move = event.shiftKey ? (`far-${move}` as GridMove) : move;
    else if (event.shiftKey) return;
    if (getComputedStyle(event.currentTarget as Element).direction === 'rtl') {
      if (move === 'next') move = 'previous';
      else if (move === 'previous') move = 'next';
    }
    event.preventDefault();
    this.#options.move(move);
  };
}
