import { type ReactiveController, type ReactiveControllerHost } from 'lit';
/**
 * The one polite status region of an element (WCAG 4.1.3). It is there from the start and empty; words come only after somebody did
 * something, and only the last of several in a row.
 */
export declare class AnnounceController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    hostDisconnected(): void;
    /** Says it, soon. */
    announce(words: string): void;
    render(): import("lit").TemplateResult<1>;
}
