import { nothing } from 'lit';
import type { Offer } from '../model/offer.js';
import type { Basemap, Credit } from './basemap.js';
import type { MapWords } from './map-mark.template.js';
/** Nearer, farther, and the whole screen. */
export declare function mapButtons(ways: string, zoomBy: (by: 1 | -1) => void, full: boolean, toggleFull: () => void): import("lit").TemplateResult<1>;
/** Before another server is asked for anything. */
export declare function consent({ host, provider }: Basemap, agree: () => void): import("lit").TemplateResult<1>;
/** What cannot be told apart at any zoom: several offers in one house. */
export declare function houseList(offers: readonly Offer[], words: MapWords, choose: (offer: Offer) => void, close: () => void): import("lit").TemplateResult<1>;
/** Whom the map is from: always to be seen. */
export declare function creditLine(credits: readonly Credit[], failed: boolean, hide: (() => void) | undefined): typeof nothing | import("lit").TemplateResult<1>;
/** What the shapes mean; only those that occur. */
export declare function legend(offers: readonly Offer[]): typeof nothing | import("lit").TemplateResult<1>;
