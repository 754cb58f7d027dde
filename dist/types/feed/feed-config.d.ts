import type { RecordName } from '../model/feed.js';
/** Where a mapped value comes from: a JSON pointer relative to the item, or one of the longer forms. */
export type Source = string
/** The same for every item. */
 | {
    const: unknown;
}
/** Text cut into a list at any of these characters. */
 | {
    from: string;
    split: string;
}
/** Foreign words to ours; a word that is not in the table is left out. */
 | {
    from: string;
    map: Readonly<Record<string, unknown>>;
}
/** A GeoJSON geometry to a position. */
 | {
    geometry: string;
}
/** A list of objects. */
 | ListSource;
/** A list in a foreign document and how to read each item of it. */
export interface ListSource {
    /** JSON pointer (RFC 6901) of the list; `''` is the document or item itself. */
    at?: string;
    /** By JSON pointer without the leading slash into our record: `places/0/geo/lat`. */
    fields: Readonly<Record<string, Source>>;
}
/** How a foreign document becomes a nahbei feed: what a town configures once, so that its data can stay as they are. */
export interface Mapping {
    categories?: ListSource;
    organisations?: ListSource;
    offers?: ListSource;
    opportunities?: ListSource;
    events?: ListSource;
    forms?: ListSource;
    /** What the feed says of itself, by our field. */
    feed?: Readonly<Record<string, Source>>;
}
/** How to read a document. */
export interface ReadOptions {
    /** `auto`, or the name of an adapter. */
    format?: string | undefined;
    mapping?: Mapping | undefined;
    /** The lists to read; the others stay empty. Absent: all. */
    only?: readonly RecordName[] | undefined;
    /** Absolute URL of the document; relative addresses in it are resolved against it. */
    base?: string | undefined;
    /** Day on which expired records are left out, `2026-03-29`. Absent: today in UTC. */
    today?: string | undefined;
    /** Language of the feed that this one is merged into. */
    mainLang?: string | undefined;
}
