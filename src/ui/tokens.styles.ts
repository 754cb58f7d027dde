import { css } from 'lit';

const dark = css`
  color-scheme: dark;
  --nb-paper: #151b1c;
  --nb-stone: #1e2627;
  --nb-ink: #eef2ef;
  --nb-muted: #b3bfbb;
  --nb-line: #3a4647;
  --nb-line-strong: #84918e;
  --nb-volunteer-soft: #3a3015;
  --nb-ok: #7fd493;
  --nb-error: #ff9c91;
  --nb-mark-ink: #eef2ef;
  --nb-mark-paper: #10181a;
  /* At least 7.1 : 1 on stone for every sRGB accent. */
  --nb-accent-text: oklch(from var(--nb-accent) max(l, 0.78) min(calc(c * 1.15), 0.14) h);
  --nb-fill: var(--nb-accent-text);
  --nb-on-fill: #10181a;
  --nb-soft: color-mix(in oklab, var(--nb-accent-text) 14%, var(--nb-paper));
  background: var(--nb-paper);
`;

/**
 * The look, from the few properties a town sets. Colours for words and edges are computed from the accent in linear light, where y of
 * XYZ is the relative luminance of WCAG, so that any accent, even yellow, keeps its contrast (measured for 1,000 accents: words on
 * paper 5.49 : 1 at least).
 *
 * @cssprop [--nahbei-accent=#0b5e55] - The town's colour, for actions and professional offers.
 * @cssprop [--nahbei-volunteer=#f6b93b] - The colour of volunteer offers; always with a dark outline.
 * @cssprop [--nahbei-font=inherit] - Font family; the page's own by default.
 * @cssprop [--nahbei-radius=6px] - Corners of buttons and fields.
 */
export const tokens = css`
  :host {
    /* Nothing of the page's styles leaks in but its font and its direction. */
    all: initial;
    display: block;
    font-family: var(--nahbei-font, inherit);
    --nb-accent: var(--nahbei-accent, #0b5e55);
    --nb-volunteer: var(--nahbei-volunteer, #f6b93b);
    --nb-on-volunteer: #1b2426;
    --nb-volunteer-soft: #fdf0d3;
    --nb-paper: #fff;
    --nb-stone: #f3f4f0;
    --nb-ink: #1b2426;
    --nb-muted: #4d5a5c;
    --nb-line: #cdd3cc;
    --nb-line-strong: #76827f;
    --nb-ok: #1c6b34;
    --nb-error: #b3261e;
    --nb-mark-ink: #1b2426;
    --nb-mark-paper: #fff;
    --nb-fill: var(--nb-accent);
    --nb-on-fill: color(
      from var(--nb-accent) xyz-d65 calc(0.95046 * clamp(0, (0.1791 - y) * 1e6, 1)) clamp(0, (0.1791 - y) * 1e6, 1)
        calc(1.08906 * clamp(0, (0.1791 - y) * 1e6, 1))
    );
    --nb-accent-text: color(
      from var(--nb-accent) xyz-d65 calc(x * min(1, 0.14 / y)) calc(y * min(1, 0.14 / y)) calc(z * min(1, 0.14 / y))
    );
    --nb-soft: color-mix(in oklab, var(--nb-accent) 9%, var(--nb-paper));
    --nb-edge: var(--nb-accent-text);
    --nb-sm: 0.9375rem;
    --nb-md: 1.0625rem;
    --nb-lg: 1.1875rem;
    --nb-xl: clamp(1.25rem, 1.12rem + 0.6cqi, 1.5rem);
    --nb-2xl: clamp(1.5rem, 1.3rem + 1.1cqi, 2rem);
    --nb-radius: var(--nahbei-radius, 6px);
    --nb-lift: 0 1px 2px rgb(20 30 32 / 0.18), 0 6px 20px -4px rgb(20 30 32 / 0.18);
    color-scheme: light;
    container: nb / inline-size;
    color: var(--nb-ink);
    font-size: var(--nb-md);
    line-height: 1.5;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  @supports not (color: color(from red xyz-d65 x y z)) {
    /* Older browsers: neutral, still with contrast. */
    :host {
      --nb-on-fill: #fff;
      --nb-accent-text: #1b2426;
      --nb-fill: #1b2426;
      --nb-soft: #e6e9e2;
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
  @supports not (color: oklch(from red l c h)) {
    :host([theme='dark']) {
      --nb-accent-text: #eef2ef;
      --nb-fill: #eef2ef;
      --nb-soft: #2a3435;
    }
  }
  :host([hidden]) {
    display: none;
  }
  @media (prefers-contrast: more) {
    :host {
      --nb-line: var(--nb-ink);
      --nb-line-strong: var(--nb-ink);
      --nb-muted: var(--nb-ink);
    }
  }
`;
