import { type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.js';
import { FeedElement } from '../ui/feed-element.js';
/**
 * A form for people who want to volunteer: the questions of the feed's form, sent to a collector that the page names.
 *
 * @element nahbei-signup-form
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {SignupSubmitEvent} nahbei-signup-submit - The answers are complete and about to be sent; cancelable.
 * @fires {SignupSendEvent} nahbei-signup-send - How sending ended.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above the form.
 * @slot after - Below the form.
 * @csspart field - One question.
 * @csspart button - A button.
 */
export declare class SignupForm extends FeedElement {
    #private;
    static styles: import("lit").CSSResult[];
    protected get lists(): readonly ['forms', 'opportunities', 'categories'];
    /** URL of a collector's `/v1/centres/{centre}/signups`, or of any form handler; https, or on this machine. */
    endpoint: string;
    /** How answers are sent: `json` to a collector, `form` to a handler that takes fields as a page sends them. */
    encoding: string;
    /** Id of the volunteer role to tick; the one in the page's address wins. */
    opportunity: string;
    /** URL of the privacy notice. */
    privacy: string;
    /** The code that sends could not be loaded. */
    private unprepared;
    private fallback;
    private parts;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderFeed(feed: Feed): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'nahbei-signup-form': SignupForm;
    }
}
