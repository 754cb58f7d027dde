import { css } from 'lit';

/** For the week grid and what stands beside a form. */
export const partStyles = css`
  .week {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0 8px;
    table-layout: fixed;
  }
  .week th {
    text-align: start;
  }
  .week thead th {
    font-size: var(--nb-sm);
    font-weight: 600;
    color: var(--nb-muted);
    text-align: center;
  }
  .week thead .icon {
    display: block;
    margin: 0 auto 2px;
  }
  .week td {
    padding-inline: 4px;
  }
  .cell {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 52px;
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    font-weight: 600;
    font-size: var(--nb-sm);
    cursor: pointer;
  }
  @container nb (max-width: 34rem) {
    .week,
    .week :is(tbody, tr, th, td) {
      display: block;
    }
    .week thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .week tbody tr {
      margin-block-end: 14px;
    }
    .week td {
      padding: 0;
      margin-block-start: 8px;
    }
    .cell {
      justify-content: flex-start;
      padding-inline: 12px;
    }
  }
  @container nb (min-width: 34.01rem) {
    .part {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  aside {
    position: sticky;
    inset-block-start: 16px;
    display: grid;
    gap: 24px;
  }
  aside :is(h2, h3, h4, h5, h6) {
    font-size: var(--nb-lg);
    margin-block-end: 14px;
  }
  .next {
    counter-reset: step;
  }
  .next li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 14px;
    padding-block-end: 20px;
    position: relative;
  }
  .next li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--nb-volunteer);
    color: var(--nb-on-volunteer);
    box-shadow: inset 0 0 0 2px var(--nb-on-volunteer);
    font-weight: 700;
    z-index: 1;
  }
  .next li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 17px;
    inset-block: 30px 0;
    inline-size: 2px;
    background: var(--nb-ink);
  }
  .next b {
    display: block;
    line-height: 1.3;
    padding-block-start: 5px;
  }
  .next small {
    display: block;
    font-size: var(--nb-sm);
    line-height: 1.4;
    color: var(--nb-muted);
  }
  .contact {
    background: var(--nb-stone);
    border-radius: var(--nb-radius);
    padding: 20px;
  }
  .contact a {
    display: inline-block;
    padding-block: 3px;
  }
  @container nb (max-width: 52rem) {
    aside {
      position: static;
    }
  }
`;
