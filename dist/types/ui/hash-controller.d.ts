import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * View state in the page's URL, so that a view can be linked and the back button works: `#nahbei?offer=elterncafe&category=treff`.
 * What the page itself has in its fragment stays in front of ours. Never an age, a due date, a position, a street, or what somebody
 * typed.
 */
export declare class HashController implements ReactiveController {
    #private;
    /** @param changed - Called when the URL changed from outside: the back button, a link on the page. */
    constructor(host: ReactiveControllerHost & {
        noHash: boolean;
    }, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** A value; undefined when there is none, or the page wants no state in its URL. */
    get(key: string): string | undefined;
    /**
     * Writes values; undefined or an empty one takes the key away.
     *
     * @param push - Makes a step that the back button takes back; for views somebody opened, not for each tick of a filter.
     */
    set(values: Readonly<Record<string, string | undefined>>, push?: boolean): void;
    /** A link to the view that {@link set} would give, for `href`. */
    href(values: Readonly<Record<string, string | undefined>>): string;
}
