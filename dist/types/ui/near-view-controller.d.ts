import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Tells the host when it first comes near the viewport, so that a map at the foot of a page fetches neither its script nor a tile
 * before somebody scrolls towards it.
 */
export declare class NearViewController implements ReactiveController {
    #private;
    /** False until the host was near once, then true for good. */
    near: boolean;
    /** @param target - What has to come near, when it is only a part of the host; one that is not displayed does not. */
    constructor(host: ReactiveControllerHost & Element, target?: () => Element | null);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
