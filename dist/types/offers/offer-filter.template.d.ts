import type { Category } from '../model/feed.js';
import type { OfferContext } from './offer-context.js';
import { type Group, type Wish } from './wishes.js';
/** What there is to filter by, and what is filtered. */
export interface FilterBar {
    context: OfferContext;
    /** What is chosen. */
    wishes: readonly Wish[];
    /** Topics that occur. */
    topics: readonly Category[];
    topicsOpen: boolean;
    /** Languages that occur, BCP 47. */
    languages: readonly string[];
    /** Whether the choice is the reader's, and there are offers that it would find. */
    offered(group: Group, value: string): boolean;
    toggle(group: Group, ...values: string[]): void;
    openTopics(): void;
    /** Somebody is about to type. */
    prepare(): void;
    /** Somebody typed. */
    typed(event: Event): void;
    submit(event: Event): void;
}
/** What somebody looks for, in words or by topic. The place comes beside it. */
export declare const finder: ({ context, wishes, topics, topicsOpen, toggle, openTopics, prepare, typed, submit, }: FilterBar) => import("lit").TemplateResult<1>;
/** The buttons that narrow the offers down. In a dialog, the languages stand open. */
export declare function chips(bar: FilterBar, dialog?: boolean): import("lit").TemplateResult<1>;
