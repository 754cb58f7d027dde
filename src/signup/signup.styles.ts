import { css } from 'lit';

export const signupStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19.5rem;
    gap: 48px;
    align-items: start;
    margin-block-start: 24px;
  }
  .how {
    color: var(--nb-muted);
    font-size: var(--nb-sm);
    margin-block-end: 20px;
  }
  .step {
    padding-block: 32px;
    border-block-start: 2px solid var(--nb-ink);
  }
  .step > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 4px;
  }
  .step > legend + * {
    clear: both;
  }
  .step > legend span {
    display: block;
    color: var(--nb-muted);
    font-weight: 600;
    font-size: var(--nb-sm);
  }
  .step > legend :is(h2, h3, h4, h5, h6) {
    font-size: var(--nb-xl);
    line-height: 1.2;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 18px 16px;
  }
  .step:has(> .fields > div:first-child) > .fields {
    margin-block-start: 16px;
  }
  .field {
    grid-column: 1 / -1;
  }
  .half {
    grid-column: auto;
    align-self: end;
  }
  .label + .hint {
    margin-block: -4px 6px;
  }
  .voluntary {
    font-weight: 400;
    color: var(--nb-muted);
  }
  .options {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    margin-block-start: 16px;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr 28px;
    gap: 12px;
    align-items: center;
    padding: 14px;
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    line-height: 1.3;
    cursor: pointer;
  }
  .option > .icon {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--nb-accent-text);
  }
  .option > span {
    grid-column: 2;
  }
  .option b {
    display: block;
  }
  .option small {
    display: block;
    font-size: var(--nb-sm);
    color: var(--nb-muted);
  }
  :is(.option, .tick, .cell) input {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--nb-ink);
    border-radius: 4px;
    background: var(--nb-paper);
  }
  :is(.option, .tick, .cell) input:checked {
    background: var(--nb-fill);
    border-color: var(--nb-edge);
  }
  :is(.option, .tick, .cell) input:checked::after {
    content: '';
    inline-size: 14px;
    block-size: 8px;
    border: solid var(--nb-on-fill);
    border-width: 0 0 3px 3px;
    rotate: -45deg;
    translate: 0 -2px;
  }
  .option input[type='radio'] {
    border-radius: 50%;
  }
  .option input[type='radio']:checked {
    background: var(--nb-paper);
    border-width: 9px;
  }
  .option input[type='radio']:checked::after {
    display: none;
  }
  :is(.option, .cell):has(:checked) {
    background: var(--nb-soft);
    border-color: var(--nb-edge);
    box-shadow: inset 0 0 0 1px var(--nb-edge);
  }
  .tick {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 12px;
    align-items: start;
    padding-block: 6px;
    cursor: pointer;
  }
  .note {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding: 16px;
    background: var(--nb-stone);
    border-radius: var(--nb-radius);
    font-size: var(--nb-sm);
  }
  .note .icon {
    color: var(--nb-accent-text);
  }
  .notice {
    margin-block-end: 24px;
    font-size: var(--nb-sm);
  }
  .notice summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .notice p {
    white-space: pre-line;
  }
  .send {
    min-block-size: 56px;
    font-size: var(--nb-lg);
    padding-inline: 1.6em;
  }
  @container nb (max-width: 52rem) {
    .columns {
      grid-template-columns: 1fr;
      gap: 24px;
    }
  }
  @container nb (max-width: 34rem) {
    .options,
    .fields {
      grid-template-columns: 1fr;
    }
    .half {
      grid-column: 1;
    }
    .step {
      padding-block: 24px;
    }
    .option {
      padding: 12px;
    }
    .send {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    :is(.option, .tick, .cell) input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    :is(.option, .tick, .cell) input:checked::after {
      border-color: HighlightText;
    }
  }
`;
