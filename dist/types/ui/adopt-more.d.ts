import { type CSSResult, type LitElement } from 'lit';
/** Adds styles that came later, with code that came later, to an element that is rendered already. */
export declare function adoptMore(element: LitElement, styles: CSSResult): void;
