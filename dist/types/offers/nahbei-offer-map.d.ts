import { type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.js';
import { FeedElement } from '../ui/feed-element.js';
/**
 * Offers near by, as a list and on a map, for everyone who looks for help: what fits, what might, and how to reach it.
 *
 * @element nahbei-offer-map
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {FilterChangeEvent} nahbei-filter-change - The reader filters or searches; so many offers are left.
 * @fires {OfferSelectEvent} nahbei-offer-select - The reader chose an offer.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above everything.
 * @slot after - Below everything.
 * @slot empty - Instead of the sentence that no offer fits.
 * @csspart card - One offer in the list.
 * @csspart button - A button.
 * @csspart chip - A filter.
 * @csspart field - The search field.
 * @csspart map - The map with its buttons.
 * @cssprop [--nahbei-map-height] - Height of the map; by default as the width allows.
 */
export declare class OfferMap extends FeedElement {
    #private;
    static styles: import("lit").CSSResult[];
    protected get lists(): readonly ['offers', 'categories', 'organisations', 'opportunities'];
    /** Kinds to begin with: `professional`, `volunteer`, `mixed`, `selfhelp`, `place`. Several are separated by spaces, as in the next four. */
    kind: string;
    /** Ids of topics to begin with. */
    category: string;
    /** Ids of districts to begin with. */
    district: string;
    /** Languages to begin with, BCP 47. */
    language: string;
    /** Stages (`pregnancy`, `birth`) and groups (`fathers`, …) to begin with. */
    audience: string;
    /** Makes these five the page's fixed choice. */
    locked: boolean;
    /** `list`, `map` or `split`; absent: by width, side by side where there is room. */
    view: string;
    /** Middle of the map at first, `50.55,8.5`; absent: all offers. */
    center: string;
    /** Zoom of the map at first, 3 to 19. */
    zoom: number | undefined;
    /** `basemap-de`, `basemap-de-gray`, `topplus`, `none`, an XYZ template, or the URL of a `.pmtiles` or `.geojson` file. */
    basemap: string;
    /** Whom the map credits, where that is not known. */
    attribution: string;
    /** URL of the page that holds the signup form. */
    signup: string;
    private wishes;
    private selected;
    /** The offer whose details are open. */
    private opened;
    private pages;
    private unknownPages;
    /** What is to be seen where there is room for one. */
    private showing;
    private topicsOpen;
    private filterOpen;
    private mapFailed;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected renderFeed(feed: Feed): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'nahbei-offer-map': OfferMap;
    }
}
