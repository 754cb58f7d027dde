/** The reader opened one date of an event; `start` is that date's, ISO 8601. */
export class EventSelectEvent extends CustomEvent<{ id: string; start: string }> {
  constructor(id: string, start: string) {
    super('nahbei-event-select', { bubbles: true, composed: true, detail: { id, start } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'nahbei-event-select': EventSelectEvent;
  }
}
