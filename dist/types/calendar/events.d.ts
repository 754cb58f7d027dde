/** The reader opened one date of an event; `start` is that date's, ISO 8601. */
export declare class EventSelectEvent extends CustomEvent<{
    id: string;
    start: string;
}> {
    constructor(id: string, start: string);
}
declare global {
    interface HTMLElementEventMap {
        'nahbei-event-select': EventSelectEvent;
    }
}
