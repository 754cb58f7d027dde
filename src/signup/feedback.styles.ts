import { css } from 'lit';

/** What a person sees only after the first try to send. Comes with the submission. */
export const feedbackStyles = css`
  .summary {
    border: 3px solid var(--nb-error);
    border-radius: var(--nb-radius);
    padding: 18px 20px;
    margin-block-end: 24px;
  }
  .summary :is(h2, h3, h4, h5, h6) {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: var(--nb-xl);
    color: var(--nb-error);
  }
  .summary li {
    padding-block: 8px;
  }
  .summary a {
    display: inline-block;
    padding-block: 3px;
    color: var(--nb-error);
    font-weight: 700;
  }
  .advice {
    display: flex;
    gap: 0.45em;
    align-items: flex-start;
    margin-block: 2px 8px;
    color: var(--nb-error);
    font-weight: 700;
  }
  .advice .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-block-start: 0.08em;
  }
  [aria-invalid='true'].input {
    border-color: var(--nb-error);
    border-width: 3px;
  }
  .done {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 20px;
    padding: 28px;
    margin-block-start: 24px;
    background: var(--nb-soft);
    border: 2px solid var(--nb-edge);
    border-radius: 10px;
  }
  .done .sign {
    inline-size: 64px;
    block-size: 64px;
  }
  .done :is(h2, h3, h4, h5, h6) {
    font-size: var(--nb-xl);
  }
  .trouble {
    margin-block-end: 16px;
    border-inline: 3px solid var(--nb-error);
    padding: 12px 16px;
    background: var(--nb-stone);
    font-weight: 600;
  }
  @container nb (max-width: 34rem) {
    .done {
      grid-template-columns: 1fr;
    }
  }
`;
