import { html } from 'lit';

/**
 * A sign beside a word; assistive technology reads the word only.
 *
 * @param path - From `icons.ts`.
 * @param flip - The sign points along the line of reading, so it turns round in Arabic.
 */
export const icon = (path: string, flip = false) =>
  html`<svg class=${flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
