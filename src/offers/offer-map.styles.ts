import { css } from 'lit';

import { controls } from '../ui/controls.styles.ts';

/** Layout of the offer map. Widths are those of the element: below 34 rem it is on a phone, from 52 rem it has two columns. */
export const offerMapStyles = css`
  ${controls}
  .root {
    position: relative;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .skip:focus {
    position: absolute;
    z-index: 900;
  }
  .result:focus-visible,
  .end:focus-visible {
    outline-offset: 4px;
  }
  .panel {
    margin-block-start: 24px;
  }
  .crisis {
    display: flex;
    flex-wrap: wrap;
    gap: 0 22px;
    align-items: center;
    padding: 6px 24px;
    background: var(--nb-volunteer-soft);
    border-radius: var(--nb-radius) var(--nb-radius) 0 0;
    font-size: var(--nb-sm);
  }
  .crisis > * {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
  }
  .crisis bdi {
    font-weight: 700;
    white-space: nowrap;
  }
  .crisis .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .find {
    padding: 24px;
    background: var(--nb-stone);
    border-radius: var(--nb-radius);
  }
  .crisis + .find {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .find-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: end;
  }
  .find-row .button {
    min-block-size: 52px;
  }
  .with-icon {
    position: relative;
    display: block;
  }
  .with-icon .icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 14px;
    color: var(--nb-muted);
    pointer-events: none;
  }
  .with-icon .input {
    padding-inline-start: 48px;
    appearance: none;
  }
  .topics {
    margin-block-start: 24px;
  }
  .topic-grid {
    display: grid;
    /* Six in a row at most: narrower ones would break words. */
    grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 9.25rem), (100% - 40px) / 6), 1fr));
    gap: 8px;
  }
  .topic {
    position: relative;
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 8px;
    padding-inline: 10px 14px;
    text-align: start;
    background: var(--nb-paper);
    border: 2px solid var(--nb-line);
    border-radius: var(--nb-radius);
    font-weight: 600;
    font-size: var(--nb-sm);
    line-height: 1.22;
    cursor: pointer;
  }
  .topic span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .topic .icon {
    inline-size: 30px;
    block-size: 30px;
    stroke-width: 1.65;
    color: var(--nb-accent-text);
  }
  .topic[aria-pressed='true'] {
    background: var(--nb-fill);
    border-color: var(--nb-edge);
    color: var(--nb-on-fill);
  }
  .topic[aria-pressed='true'] .icon {
    color: inherit;
  }
  .topic[aria-pressed='true']::after {
    content: '';
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 9px;
    inline-size: 13px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 16px;
  }
  .filter .dot {
    inline-size: 1em;
    block-size: 1em;
  }
  .disclosure {
    position: relative;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 16px 12px;
    border-block-start: 2px solid var(--nb-ink);
  }
  .result b {
    font-size: var(--nb-lg);
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.18fr);
    gap: 24px;
    align-items: start;
  }
  .side {
    position: sticky;
    inset-block-start: 16px;
    min-inline-size: 0;
  }
  .side {
    --_map-ratio: 4 / 5;
    --_map-max: calc(100dvh - 80px);
  }
  .map-space {
    block-size: var(--nahbei-map-height, var(--_map-height, auto));
    aspect-ratio: var(--_map-ratio);
    max-block-size: var(--_map-max);
    border-radius: var(--nb-radius);
    background: var(--nb-stone);
  }
  .card {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr);
    gap: 2px 16px;
    padding: 18px 16px;
    border-block-start: 1px solid var(--nb-line);
  }
  .card:first-child {
    border-block-start: 0;
  }
  .card > * {
    grid-column: 2;
    min-inline-size: 0;
  }
  .card > .sign {
    grid-column: 1;
    grid-row: 1 / span 5;
  }
  .card > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--nb-lg);
  }
  .card :is(h1, h2, h3, h4, h5, h6) a {
    display: inline-block;
    padding-block: 3px;
    margin-block: -3px;
    color: var(--nb-ink);
    text-decoration-color: var(--nb-line-strong);
  }
  .where {
    color: var(--nb-muted);
    font-size: var(--nb-sm);
  }
  .alert {
    display: flex;
    gap: 0.4em;
    margin-block-start: 6px;
    font-weight: 600;
    font-size: var(--nb-sm);
  }
  .alert .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    color: var(--nb-error);
  }
  .sign.neutral {
    background: var(--nb-paper);
    color: var(--nb-ink);
    box-shadow: inset 0 0 0 2px var(--nb-ink);
  }
  .sign.mixed {
    position: relative;
  }
  .sign.mixed::after {
    content: '';
    position: absolute;
    inset: -5px -5px auto auto;
    inline-size: 17px;
    block-size: 17px;
    border-radius: 50%;
    background: var(--nb-volunteer);
    box-shadow: inset 0 0 0 2px var(--nb-on-volunteer);
  }
  .more {
    inline-size: 100%;
    margin-block: 16px 24px;
  }
  .languages {
    padding: 12px;
    border: 2px solid var(--nb-ink);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
  }
  .disclosure .languages {
    position: absolute;
    z-index: 10;
    inset-block-start: 52px;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: 80cqi;
    max-block-size: 22rem;
    overflow: auto;
    box-shadow: var(--nb-lift);
  }
  .languages label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .languages input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--nb-accent-text);
  }
  .chosen {
    padding-block-end: 12px;
  }
  .summary {
    margin-block-start: 8px;
  }
  .selected {
    padding: 16px 14px;
    border: 2px solid var(--nb-edge);
    border-radius: var(--nb-radius);
    background: var(--nb-soft);
  }
  .card.selected:first-child {
    border-block-start: 2px solid var(--nb-edge);
  }
  .selected + .card {
    border-block-start: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }
  .actions .button {
    min-block-size: 44px;
    padding-inline: 0.9em;
    font-size: var(--nb-sm);
  }
  .unknown {
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--nb-ink);
  }
  .unknown > :first-child {
    font-size: var(--nb-lg);
  }
  .empty {
    padding: 16px 0;
  }
  .bar,
  .phone {
    display: none;
  }
  .one .bar {
    display: flex;
  }
  .one .results {
    display: block;
  }
  .one.show-list .side,
  .one.show-map .list {
    display: none;
  }
  .one .side {
    position: relative;
    inset: auto;
  }
  .one .side {
    --_map-ratio: auto;
    --_map-height: min(40rem, 80dvh);
  }
  @container nb (max-width: 52rem) {
    .results {
      display: flex;
      flex-direction: column;
      align-items: stretch;
    }
    .side {
      position: relative;
      inset: auto;
    }
    .side {
      --_map-ratio: 4 / 3;
    }
  }
  @container nb (max-width: 34rem) {
    .panel {
      margin-block-start: 16px;
    }
    .phone {
      display: inline-flex;
    }
    .wide {
      display: none;
    }
    .crisis {
      padding-inline: 16px;
    }
    .crisis b {
      inline-size: 100%;
    }
    .find {
      padding: 20px 16px;
      margin-block-end: 16px;
    }
    .find-row {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .topics:not(.all) .topic:nth-child(n + 7) {
      display: none;
    }
    .card {
      grid-template-columns: 44px minmax(0, 1fr);
      gap: 2px 12px;
      padding-inline: 0;
    }
    .card .sign {
      inline-size: 44px;
      block-size: 44px;
    }
    .bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 6;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-start: 16px;
      padding-block: 10px;
      background: var(--nb-paper);
      border-block-start: 2px solid var(--nb-ink);
    }
    .bar .segments {
      flex: 1;
    }
    .bar .segments > * {
      flex: 1;
      padding-inline: 0.5em;
    }
    .bar .button {
      padding-inline: 0.7em;
      font-size: var(--nb-sm);
    }
    /* Nothing that has the focus hides behind the bar. */
    :is(a, button, input, summary, [tabindex]) {
      scroll-margin-block: 16px 88px;
    }
    .auto .results {
      display: block;
    }
    .auto.show-list .side,
    .auto.show-map :is(.list, .find),
    .one.show-map .find,
    .auto.show-map .find {
      display: none;
    }
    .show-map .side {
      --_legend-order: -1;
      --_map-ratio: auto;
      --_map-height: min(34rem, 75dvh);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .topic {
      transition:
        background-color 120ms cubic-bezier(0.2, 0.7, 0.3, 1),
        border-color 120ms cubic-bezier(0.2, 0.7, 0.3, 1);
    }
  }
  @container nb (max-width: 34rem) {
    .selected {
      padding-inline: 12px;
    }
    .card .actions {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-column: 1 / -1;
    }
    .actions .button {
      padding-inline: 0.4em;
    }
    .actions > :nth-child(3) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .topic .icon,
    .alert .icon {
      color: inherit;
    }
    .sign.mixed::after {
      background: CanvasText;
    }
  }
  @media print {
    .find,
    .wide,
    .bar,
    .more,
    .actions {
      display: none !important;
    }
    .crisis {
      border: 1px solid;
      background: none;
    }
    .results {
      display: block;
    }
    .card {
      break-inside: avoid;
      background: none;
    }
  }
`;
