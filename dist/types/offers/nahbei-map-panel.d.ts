import { LitElement, type PropertyValues } from 'lit';
import type { Offer } from '../model/offer.js';
import { type MapWords } from './map-mark.template.js';
export { sheet, sheetStyles } from './offer-sheet.template.js';
/**
 * The map: markers for the offers, its own buttons, and consent before anything is asked of another server.
 *
 * A part of `<nahbei-offer-map>`, loaded when the map is first shown.
 */
export declare class MapPanel extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** All offers there are; the same array as long as they are the same. */
    offers: readonly Offer[];
    /** Those that the filter lets through. */
    shown: readonly Offer[];
    /** Id of the chosen one; on the map even when the filter leaves it out. */
    selected: string;
    words: MapWords;
    /** What the words depend on, the owner's and ours: they are asked again when it changes. */
    language: string;
    /** See the attribute of `<nahbei-offer-map>`. */
    basemap: string;
    /** Tells whoever wrote the page what is wrong with an attribute. */
    report: (problem: string) => void;
    /** Instead of the credits that are known. */
    attribution: string;
    /** Where the credits of the basemap are not known. */
    licence: string;
    /** Middle of the first view, `50.55,8.5`; absent: all that is shown. */
    center: string;
    zoom: number | undefined;
    /** West, south, east, north, degrees: the view of a feed without a position. */
    bbox: readonly number[] | undefined;
    theme: string;
    /** Pixels at the lower edge that something lies over. */
    covered: number;
    private hint;
    /** Offers in one house, opened as a list. */
    private together;
    private full;
    /** How far the map can still be zoomed, as the buttons show it: `+`, `-`, or both. */
    private ways;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the focus on an offer's marker, or on the group that it is in. False when it is not on the map. */
    focusOffer(id: string): boolean;
    /** Moves the map so that the chosen offer can be seen. */
    revealSelected(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'nahbei-map-panel': MapPanel;
    }
}
