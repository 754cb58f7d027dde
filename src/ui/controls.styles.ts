import { css } from 'lit';

/** For elements with filters, views and facts: chips, segments, and the line of facts under a title. */
export const controls = css`
  .quiet {
    padding-inline: 0.6em;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--nb-accent-text);
    text-decoration: underline 1.5px;
    text-underline-offset: 0.2em;
  }
  .quiet .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    color: var(--nb-ink);
    cursor: pointer;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0.3em 0.72em;
    border: 2px solid var(--nb-line-strong);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    font-weight: 600;
    font-size: 0.90625rem;
    line-height: 1.2;
    cursor: pointer;
  }
  .chip .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .chip[aria-pressed='true'] {
    background: var(--nb-fill);
    border-color: var(--nb-edge);
    color: var(--nb-on-fill);
  }
  .chip[aria-pressed='true']::before {
    content: '';
    inline-size: 0.95em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
    translate: 0 -0.12em;
    flex: none;
  }
  .segments {
    display: inline-flex;
    border: 2px solid var(--nb-ink);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
  }
  .segments > button {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.2em 1em;
    font-weight: 700;
    font-size: var(--nb-sm);
    border: 0;
    background: none;
    cursor: pointer;
  }
  .segments > [aria-pressed='true'] {
    background: var(--nb-ink);
    color: var(--nb-paper);
  }
  .segments .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin-block-start: 8px;
    font-size: var(--nb-sm);
  }
  .facts > li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .facts .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--nb-muted);
  }
  .facts .good,
  .facts .good .icon {
    color: var(--nb-ok);
    font-weight: 700;
  }
  @media (prefers-reduced-motion: no-preference) {
    .chip {
      transition:
        background-color 120ms cubic-bezier(0.2, 0.7, 0.3, 1),
        border-color 120ms cubic-bezier(0.2, 0.7, 0.3, 1);
    }
  }
  @media (forced-colors: active) {
    .facts .icon {
      color: inherit;
    }
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
      border-color: Highlight !important;
    }
  }
  @media print {
    .icon-button,
    .segments {
      display: none !important;
    }
  }
`;
