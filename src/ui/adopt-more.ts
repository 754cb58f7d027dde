import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const added = new WeakMap<LitElement, CSSResult[]>();

/** Adds styles that came later, with code that came later, to an element that is rendered already. */
export function adoptMore(element: LitElement, styles: CSSResult): void {
  const more = added.get(element) ?? [];
  if (more.includes(styles)) return;
  more.push(styles);
  added.set(element, more);
  adoptStyles(element.renderRoot as ShadowRoot, [...(element.constructor as typeof LitElement).elementStyles, ...more]);
}
