import { expect } from 'chai';
import { LitElement, html } from 'lit';

import { GridFocusController, type GridMove } from '../../src/ui/grid-focus-controller.ts';
import { fixture } from '../support/fixture.ts';
import { press as pressKeys } from '../support/press.ts';

/** A grid of three rows of three; what a key means is noted, and arrows move within it. */
class NineCells extends LitElement {
  static override properties = { at: {}, rows: {} };
  at = 4;
  rows = 3;
  moves: GridMove[] = [];
  focus_ = new GridFocusController(this, {
    grid: 'table',
    current: () => `c"${this.at}`,
    move: (move) => {
      this.moves.push(move);
      const steps: Partial<Record<GridMove, number>> = { next: 1, previous: -1, down: 3, up: -3 };
      this.at += steps[move] ?? 0;
      this.requestUpdate();
    },
  });

  protected override render() {
    const row = (y: number) =>
      html`<tr>
        ${[0, 1, 2].map((x) => {
          const index = y * 3 + x;
          return html`<td data-cell=${`c"${index}`} tabindex=${index === this.at ? 0 : -1}>${index}</td>`;
        })}
      </tr>`;
    return html`<button>before</button>
      <table role="grid" @keydown=${this.focus_.keydown}>
        <tbody>
          ${Array.from({ length: this.rows }, (_, y) => row(y))}
        </tbody>
      </table>
      <button>after</button>`;
  }
}
customElements.define('nine-cells', NineCells);

declare global {
  interface HTMLElementTagNameMap {
    'nine-cells': NineCells;
  }
}

describe('GridFocusController', () => {
  let grid: NineCells;
  const focused = () => grid.shadowRoot!.activeElement?.textContent;
  const press = async (...keys: string[]) => {
    await pressKeys(...keys);
    await grid.updateComplete;
  };

  beforeEach(async () => {
    grid = await fixture('nine-cells');
    grid.focus_.focus();
  });

  it('is one tab stop', async () => {
    grid.shadowRoot!.querySelector('button')!.focus();
    await press('Tab');
    expect(focused()).to.equal('4');
    await press('Tab');
    expect(focused()).to.equal('after');
    await press('Shift+Tab');
    expect(focused()).to.equal('4');
  });

  it('moves focus with the current cell', async () => {
    await press('ArrowRight', 'ArrowDown');
    expect(focused()).to.equal('8');
    await press('ArrowLeft', 'ArrowUp');
    expect(focused()).to.equal('4');
  });

  it('tells pages from far pages, and ends of rows', async () => {
    await press('Home', 'End', 'PageUp', 'PageDown', 'Shift+PageUp', 'Shift+PageDown');
    expect(grid.moves).to.deep.equal(['row-start', 'row-end', 'page-up', 'page-down', 'far-page-up', 'far-page-down']);
  });

  it('mirrors left and right where one reads from the right', async () => {
    grid.dir = 'rtl';
    await press('ArrowRight', 'ArrowLeft', 'ArrowLeft');
    expect(grid.moves).to.deep.equal(['previous', 'next', 'next']);
  });

  it('leaves the keys of the browser alone', async () => {
    const table = grid.shadowRoot!.querySelector('table')!;
    const stopped = (init: KeyboardEventInit) =>
      !table.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init }));
    expect(stopped({ key: 'ArrowLeft', altKey: true })).to.equal(false);
    expect(stopped({ key: 'Home', ctrlKey: true })).to.equal(false);
    expect(stopped({ key: 'ArrowDown', shiftKey: true })).to.equal(false);
    expect(stopped({ key: 'a' })).to.equal(false);
    expect(grid.moves).to.deep.equal([]);
    expect(stopped({ key: 'ArrowDown' })).to.equal(true);
  });

  it('keeps focus in the grid when the focused row goes', async () => {
    grid.at = 8;
    await grid.updateComplete;
    expect(focused()).to.equal('8');
    grid.at = 1;
    grid.rows = 1;
    await grid.updateComplete;
    expect(focused()).to.equal('1');
  });

  it('takes focus from nobody else', async () => {
    grid.shadowRoot!.querySelector('button')!.focus();
    grid.at = 0;
    await grid.updateComplete;
    expect(focused()).to.equal('before');
  });
});
