import { nothing } from 'lit';
/** The sign of a topic, by the name that the feed gives it; nothing for a name that we have no sign for. */
export declare const categoryIcon: (name: string | undefined) => typeof nothing | import("lit").TemplateResult<1>;
