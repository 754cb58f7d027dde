import type { LitElement, ReactiveController } from 'lit';
/** Where a key leads within a grid; `next` and `previous` are those of the reading direction. A far page is one with Shift. */
export type GridMove = 'next' | 'previous' | 'down' | 'up' | 'row-start' | 'row-end' | 'page-down' | 'page-up' | 'far-page-down' | 'far-page-up';
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
export declare class GridFocusController implements ReactiveController {
    #private;
    constructor(host: LitElement, options: GridFocus);
    hostUpdate(): void;
    hostUpdated(): void;
    /** Puts focus on the current cell. */
    focus(): void;
    readonly keydown: (event: KeyboardEvent) => void;
}
