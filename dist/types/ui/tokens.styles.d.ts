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
export declare const tokens: import("lit").CSSResult;
