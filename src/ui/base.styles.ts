import { css } from 'lit';

/** What all elements are built of: words, buttons, fields, and the two shapes. The rest: `controls.styles.ts`. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  :where(a) {
    color: var(--nb-accent-text);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.18em;
  }
  :where(a:hover) {
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--nb-ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--nb-paper);
    border-radius: var(--nb-radius);
  }
  :where(h1, h2, h3, h4, h5, h6):focus-visible {
    outline-offset: 4px;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.36em;
  }
  [dir='rtl'] .flip {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .title {
    font-size: var(--nb-2xl);
    line-height: 1.12;
    font-weight: 700;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .lead {
    color: var(--nb-muted);
    margin-block-start: 8px;
    max-inline-size: 58ch;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
    padding: 0.4em 1.15em;
    border: 2px solid transparent;
    border-radius: var(--nb-radius);
    background: none;
    font-weight: 700;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--nb-fill);
    color: var(--nb-on-fill);
    border-color: var(--nb-edge);
  }
  .secondary {
    border-color: var(--nb-line-strong);
    background: var(--nb-paper);
    color: var(--nb-ink);
  }
  .label {
    display: block;
    font-weight: 700;
    margin-block-end: 6px;
  }
  .hint {
    display: block;
    color: var(--nb-muted);
    font-size: var(--nb-sm);
    font-weight: 400;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 0.5em 0.8em;
    background: var(--nb-paper);
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    text-align: start;
    unicode-bidi: plaintext;
  }
  .input::placeholder {
    color: var(--nb-muted);
    opacity: 1;
  }
  /* The two shapes: a square sign for professionals, a disc for volunteers. */
  .sign {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    background: var(--nb-fill);
    color: var(--nb-on-fill);
    border-radius: 6px;
    box-shadow: inset 0 0 0 2px var(--nb-edge);
  }
  .sign .icon {
    inline-size: 27px;
    block-size: 27px;
  }
  .dot {
    display: inline-block;
    inline-size: 0.72em;
    block-size: 0.72em;
    flex: none;
    background: var(--nb-fill);
    border-radius: 2px;
    box-shadow: inset 0 0 0 1.5px var(--nb-edge);
  }
  .sign.volunteer,
  .dot.volunteer {
    background: var(--nb-volunteer);
    color: var(--nb-on-volunteer);
    border-radius: 50%;
    box-shadow: inset 0 0 0 2px var(--nb-on-volunteer);
  }
  /* Room for what is coming, so that nothing below is fetched too soon and nothing jumps. */
  .root:has(> slot:not([name])):not(:has(> .failed)) {
    min-block-size: 100vh;
  }
  .failed {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
    margin-block-end: 16px;
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
  }
  @media (forced-colors: active) {
    /* An SVG keeps its author's colour in forced colours. */
    .icon {
      color: inherit;
    }
    .sign,
    .dot {
      forced-color-adjust: none;
      background: Canvas !important;
      color: CanvasText !important;
      box-shadow: inset 0 0 0 2px CanvasText !important;
    }
    .primary {
      border-color: ButtonText;
    }
  }
  @media print {
    .button {
      display: none !important;
    }
    .sign,
    .dot {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
