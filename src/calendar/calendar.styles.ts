import { css } from 'lit';

import { controls } from '../ui/controls.styles.ts';

export const calendarStyles = css`
  ${controls}
  .head {
    margin-block-end: 24px;
  }
  .bar,
  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 14px;
  }
  .nav {
    gap: 8px;
    margin: 0;
    flex-wrap: nowrap;
  }
  .month {
    font-size: var(--nb-xl);
    min-inline-size: 8.6em;
    margin-inline: 6px;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .chips {
    margin-block-end: 18px;
  }
  .chip .dot {
    inline-size: 1em;
    block-size: 1em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20rem;
    gap: 24px;
    align-items: start;
  }
  .grid {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .grid th {
    font-size: var(--nb-sm);
    text-align: start;
    padding: 8px;
    border-block-end: 2px solid var(--nb-ink);
  }
  .short {
    display: none;
  }
  .grid td {
    vertical-align: top;
    padding: 6px 4px 8px;
    block-size: 112px;
    border: 1px solid var(--nb-line);
    border-block-start: 0;
    font-size: 0.8125rem;
    line-height: 1.25;
    cursor: pointer;
  }
  .grid td:first-child {
    border-inline-start: 0;
  }
  .grid td:last-child {
    border-inline-end: 0;
  }
  .grid [aria-selected='true'] {
    box-shadow: inset 0 0 0 3px var(--nb-ink) !important;
  }
  .weekend {
    background: var(--nb-stone);
  }
  .out,
  .past {
    color: var(--nb-muted);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    margin-block-end: 4px;
  }
  .number {
    display: grid;
    place-items: center;
    min-inline-size: 30px;
    block-size: 30px;
    border-radius: 4px;
    font-size: 1rem;
    font-weight: 700;
  }
  .out .number {
    font-weight: 400;
  }
  .today .number {
    background: var(--nb-fill);
    color: var(--nb-on-fill);
  }
  .note {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
    color: var(--nb-muted);
    font-weight: 600;
  }
  .event {
    display: grid;
    grid-template-columns: 10px minmax(0, 1fr);
    gap: 4px;
    padding-block: 2px;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .event .dot {
    inline-size: 10px;
    block-size: 10px;
    margin-block-start: 4px;
  }
  .event b {
    font-variant-numeric: tabular-nums;
  }
  .event b:first-child {
    display: block;
  }
  .more {
    display: block;
    padding-inline-start: 14px;
    color: var(--nb-accent-text);
    font-weight: 700;
    text-decoration: underline;
  }
  .date {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: 10px;
    border-block-end: 2px solid var(--nb-ink);
    font-size: var(--nb-lg);
    line-height: 1.2;
  }
  :is(ul, .none) + .date {
    margin-block-start: 32px;
  }
  .date small {
    flex: none;
    color: var(--nb-muted);
    font-weight: 600;
    font-size: var(--nb-sm);
  }
  .nothing {
    margin-block-end: 18px;
  }
  .nothing .quiet,
  .days > .quiet {
    margin-inline-start: -0.6em;
    margin-block-end: 8px;
  }
  .days > .secondary {
    margin-block-start: 24px;
  }
  .none {
    padding-block: 16px;
    color: var(--nb-muted);
  }
  .item {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr);
    gap: 2px 14px;
    padding-block: 16px;
    border-block-end: 1px solid var(--nb-line);
  }
  .item > * {
    grid-column: 2;
  }
  .item > .sign {
    grid-area: 1 / 1 / span 9;
  }
  .neutral {
    background: var(--nb-paper);
    color: var(--nb-ink);
    box-shadow: inset 0 0 0 2px var(--nb-ink);
  }
  .mixed {
    position: relative;
  }
  .mixed::after {
    content: '';
    position: absolute;
    inset: -5px -5px auto auto;
    inline-size: 17px;
    block-size: 17px;
    border-radius: 50%;
    background: var(--nb-volunteer);
    box-shadow: inset 0 0 0 2px var(--nb-on-volunteer);
  }
  .dot.mixed::after {
    inset: 35% -20% -20% 35%;
    inline-size: auto;
    block-size: auto;
    box-shadow: inset 0 0 0 1.5px var(--nb-on-volunteer);
  }
  .time {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .link {
    padding: 3px 0;
    margin-block: -3px;
    border: 0;
    background: none;
    font-weight: 700;
    line-height: 1.28;
    text-align: start;
    text-decoration: underline 1.5px var(--nb-line-strong);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 3px;
  }
  .place,
  .changed,
  .room {
    font-size: var(--nb-sm);
  }
  .place {
    color: var(--nb-muted);
  }
  .room {
    font-weight: 700;
  }
  .few {
    padding: 0.1em 0.5em;
    border-radius: 4px;
    background: var(--nb-volunteer-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    margin-block-start: 10px;
  }
  .actions .button {
    font-size: var(--nb-sm);
    min-block-size: 44px;
  }
  .actions .quiet {
    margin-inline-start: -0.6em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
    padding-block-start: 10px;
    font-size: var(--nb-sm);
  }
  .legend span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend .dot {
    inline-size: 1em;
    block-size: 1em;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    gap: 8px;
    padding-block: 10px;
    border-block-start: 2px solid var(--nb-ink);
    background: var(--nb-paper);
  }
  .foot > * {
    flex: 1;
  }
  .narrow :focus {
    /* Never under the bar at the foot. */
    scroll-margin-block-end: 90px;
  }
  dialog {
    inline-size: min(40rem, 100%);
    max-inline-size: 100%;
    max-block-size: calc(100% - 32px);
    padding: 24px;
    border: 2px solid var(--nb-ink);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(20 30 32 / 0.5);
  }
  @container nb (max-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container nb (max-width: 46rem) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
  @container nb (max-width: 34rem) {
    .nav {
      inline-size: 100%;
      justify-content: space-between;
    }
    .nav .button {
      display: none;
    }
    .month {
      flex: 1;
      min-inline-size: 0;
      text-align: center;
    }
    .grid th {
      padding: 6px 0;
      text-align: center;
    }
    .grid td {
      block-size: 52px;
      padding: 2px 0;
      border-inline: 0;
      text-align: center;
    }
    .top {
      justify-content: center;
      margin: 0;
    }
    .number {
      min-inline-size: 32px;
    }
    dialog {
      margin-block-end: 0;
    }
    .note,
    .event span,
    .more {
      display: none;
    }
    .events {
      block-size: 12px;
      overflow: hidden;
      line-height: 1;
    }
    .event {
      display: inline-grid;
      grid-template-columns: auto;
      padding: 0 1.5px;
    }
    .event .dot {
      margin: 0;
      inline-size: 9px;
      block-size: 9px;
    }
  }
  @media (forced-colors: active) {
    .grid [aria-selected='true'] {
      border: 3px solid Highlight;
    }
    .mixed::after {
      background: Canvas;
      box-shadow: inset 0 0 0 1.5px CanvasText !important;
    }
    .today .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .actions,
    .chips,
    .foot {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
