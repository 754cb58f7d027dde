import { css } from 'lit';

/** The map's frame, buttons and markers. Left to right in every language: a map has no reading direction. */
export const mapStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .frame {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    block-size: var(--nahbei-map-height, var(--_map-height, auto));
    aspect-ratio: var(--_map-ratio, auto);
    max-inline-size: 100%;
    max-block-size: var(--_map-max, none);
    border: 1px solid var(--nb-line);
    border-radius: var(--nb-radius);
    background: var(--nb-stone);
    direction: ltr;
  }
  .surface.leaflet-container {
    position: absolute;
    inset: 0;
    background: none;
    font: inherit;
    /* One finger scrolls the page, two move the map. */
    touch-action: pan-x pan-y !important;
  }
  .surface:focus-visible {
    outline-offset: -4px;
    box-shadow: inset 0 0 0 7px var(--nb-paper);
  }
  .surface:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 700;
    pointer-events: none;
    border: 4px solid var(--nb-ink);
    box-shadow: inset 0 0 0 2px var(--nb-paper);
  }
  .labels {
    pointer-events: none;
  }
  .keys,
  .scroll-hint,
  .consent,
  .house {
    position: absolute;
    z-index: 800;
    inset-inline: 12px;
    padding: 10px 12px;
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    box-shadow: var(--nb-lift);
    font-size: var(--nb-sm);
  }
  .keys,
  .scroll-hint {
    inset-block-start: 12px;
    inset-inline-end: 72px;
    pointer-events: none;
  }
  .keys {
    visibility: hidden;
  }
  .surface:focus-visible ~ .keys {
    visibility: visible;
  }
  .scroll-hint {
    background: var(--nb-ink);
    color: var(--nb-paper);
    font-weight: 700;
  }
  .consent,
  .house {
    inset-block-end: 40px;
    text-align: start;
  }
  .consent {
    display: grid;
    gap: 10px;
    justify-items: start;
    max-inline-size: 28rem;
    overflow-wrap: anywhere;
  }
  .house {
    max-block-size: 70%;
    overflow: auto;
    border: 2px solid var(--nb-ink);
  }
  .house-head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .house .icon-button {
    border: 0;
    inline-size: 44px;
    block-size: 44px;
  }
  .house .quiet {
    inline-size: 100%;
    justify-content: start;
    text-align: start;
    color: var(--nb-ink);
  }
  .buttons {
    position: absolute;
    z-index: 800;
    inset: 12px 12px auto auto;
    display: grid;
    gap: 8px;
  }
  .buttons .icon-button {
    inline-size: 46px;
    block-size: 46px;
    border-color: var(--nb-ink);
    box-shadow: var(--nb-lift);
  }
  .buttons [aria-disabled] {
    color: var(--nb-line-strong);
    cursor: default;
  }
  .buttons > div > :first-child {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-block-end-width: 1px;
  }
  .buttons > div > :last-child {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    border-block-start-width: 1px;
  }
  .credits {
    position: absolute;
    z-index: 790;
    inset: auto 0 0 auto;
    max-inline-size: 100%;
    padding: 3px 10px;
    border-start-start-radius: 6px;
    background: color-mix(in srgb, var(--nb-paper) 88%, transparent);
    font-size: 0.8125rem;
  }
  .credits a,
  .credits button {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--nb-ink);
    text-decoration: underline;
    cursor: pointer;
  }
  .legend {
    order: var(--_legend-order, 0);
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
    padding-block: 10px;
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
  .dot.neutral {
    background: var(--nb-paper);
    box-shadow: inset 0 0 0 1.5px var(--nb-ink);
  }
  .dot.mixed {
    position: relative;
  }
  .dot.mixed::after {
    content: '';
    position: absolute;
    inset: 35% -20% -20% 35%;
    border-radius: 50%;
    background: var(--nb-volunteer);
    box-shadow: inset 0 0 0 1.5px var(--nb-on-volunteer);
  }
  .marker {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 44px;
    block-size: 52px;
    margin: -52px 0 0 -22px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--nb-mark-ink);
    cursor: pointer;
    filter: drop-shadow(0 2px 2px rgb(20 30 32 / 0.28));
  }
  .marker svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .body {
    fill: var(--nb-fill);
    stroke: var(--nb-mark-paper);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .glyph {
    fill: none;
    stroke: var(--nb-on-fill);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .volunteer .body,
  .badge {
    fill: var(--nb-volunteer);
    stroke: var(--nb-on-volunteer);
  }
  .badge {
    stroke-width: 2;
  }
  .volunteer .glyph {
    stroke: var(--nb-on-volunteer);
  }
  .neutral .body {
    fill: var(--nb-mark-paper);
    stroke: var(--nb-mark-ink);
  }
  .neutral .glyph {
    stroke: var(--nb-mark-ink);
  }
  .selected {
    inline-size: 60px;
    block-size: 71px;
    margin: -71px 0 0 -30px;
  }
  .selected .body {
    fill: var(--nb-mark-ink);
    stroke: var(--nb-mark-paper);
    stroke-width: 2.5;
  }
  .selected .glyph {
    stroke: var(--nb-mark-paper);
  }
  .tag {
    position: absolute;
    inset: 100% auto auto 50%;
    translate: -50% 6px;
    inline-size: max-content;
    max-inline-size: 15rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding: 5px 10px;
    border-radius: var(--nb-radius);
    background: var(--nb-mark-ink);
    color: var(--nb-mark-paper);
    font-weight: 700;
    font-size: var(--nb-sm);
    line-height: 1.5;
  }
  .cluster {
    inline-size: auto;
    min-inline-size: 48px;
    block-size: 48px;
    margin: -48px 0 0 -24px;
    padding: 0 8px;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 4px;
    border: 2.5px solid var(--nb-mark-ink);
    border-radius: 14px;
    background: var(--nb-mark-paper);
    line-height: 1;
    box-shadow: var(--nb-lift);
    filter: none;
  }
  .cluster span {
    display: flex;
    gap: 3px;
    font-size: 0.66rem;
  }
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-animated {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .marker {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .body,
    .badge {
      fill: Canvas !important;
      stroke: CanvasText !important;
    }
    .glyph {
      stroke: CanvasText !important;
    }
    .selected .body {
      fill: Highlight !important;
    }
    .selected .glyph {
      stroke: HighlightText !important;
    }
    .cluster {
      background: Canvas;
      border-color: CanvasText;
    }
    .tag {
      background: Canvas;
      color: CanvasText;
      border: 1px solid;
    }
    .dot.mixed::after {
      background: CanvasText;
    }
  }
  @media print {
    .buttons,
    .consent,
    .keys {
      display: none;
    }
    .frame {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
