import { LitElement, nothing, type TemplateResult } from 'lit';
import type { Feed, RecordName } from '../model/feed.js';
import { type Text } from '../model/text.js';
import { AnnounceController } from './announce-controller.js';
import { FeedController, type FeedHost } from './feed-controller.js';
import { LocaleController } from './locale.js';
/**
 * What the three elements on a page have in common: the attributes for data, language, heading and theme, the page's own content as
 * long as there is nothing better to show, and one plain sentence when there never will be.
 */
export declare abstract class FeedElement extends LitElement implements FeedHost {
    #private;
    /** One or several URLs, separated by spaces; several feeds are merged. */
    feed: string;
    /** `auto`, or a format's name: `nahbei`, `geojson`, `mapped`. */
    format: string;
    /** URL of a JSON file with `mapping`; or give it inline in `<script type="application/json" slot="config">`. */
    config: string;
    /** Level of the first heading, 1 to 5. */
    headingLevel: number;
    /** `light`, `dark`, or `auto` for the visitor's system. */
    theme: string;
    /** Keeps view state out of the page's URL. */
    noHash: boolean;
    protected readonly source: FeedController;
    protected readonly locale: LocaleController;
    protected readonly status: AnnounceController;
    /** The lists of a feed that this element shows. */
    protected abstract get lists(): readonly RecordName[];
    /** The element itself, once there is a feed. */
    protected abstract renderFeed(feed: Feed): TemplateResult;
    protected render(): TemplateResult<1>;
    /** Level of a heading so many steps below the element's first. */
    protected level(below?: number): number;
    /** A text of the feed as a plain string in the reader's language; `''` when there is none. For names and labels. */
    protected plain(text: Text | undefined): string;
    /** A text of the feed for the page: where it is not in the language around it, it says so (WCAG 3.1.2). */
    protected words(text: Text | undefined): string | typeof nothing | TemplateResult<1>;
    /** An attribute's value if it is one of those allowed; else the default, and whoever wrote the page is told. */
    protected choice<T extends string>(attribute: string, value: string, allowed: readonly T[], fallback: T): T;
    /** Tells whoever wrote the page, once: in the console, and on the page when its address has `?nahbei-debug`. */
    protected report(problem: string): void;
}
