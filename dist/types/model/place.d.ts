import { type Infer } from './schema.js';
/** A day, ISO 8601: `2026-03-29`. */
export declare const date: import("./schema.js").Type<string>;
/** A point in time with its offset, RFC 3339: `2026-03-29T09:30:00+02:00`. */
export declare const instant: import("./schema.js").Type<string>;
/** A wall-clock time in the record's time zone; with an offset, a point in time. */
export declare const local: import("./schema.js").Type<string>;
/** A language, BCP 47. */
export declare const lang: import("./schema.js").Type<string>;
/** A position on earth, WGS 84 degrees (EPSG:4326), never an array: swapped axes are the commonest error. */
export declare const geo: import("./schema.js").Type<{
    lat: number;
    lon: number;
} & Partial<{
    precision: "area" | "exact" | "place" | "postcode" | "street";
}>>;
/** When something is open, in up to three forms side by side: for machines, as a table, in words. */
export declare const hours: import("./schema.js").Type<{} & Partial<{
    osm: string;
    text: import("./text.js").Text;
    week: string[][][];
    byAppointment: boolean;
    closed: ({} & Partial<{
        from: string;
        to: string;
        note: import("./text.js").Text;
    }>)[];
}>>;
export declare const wheelchair: import("./schema.js").Type<"limited" | "no" | "yes">;
/** Where something takes place. Without `geo` it stays in the list; no pin is invented. */
export declare const place: import("./schema.js").Type<{} & Partial<{
    id: string;
    name: import("./text.js").Text;
    street: string;
    postcode: string;
    city: string;
    district: string;
    country: string;
    address: import("./text.js").Text;
    hint: import("./text.js").Text;
    geo: {
        lat: number;
        lon: number;
    } & Partial<{
        precision: "area" | "exact" | "place" | "postcode" | "street";
    }>;
    hidden: boolean;
    wheelchair: "limited" | "no" | "yes";
    hours: {} & Partial<{
        osm: string;
        text: import("./text.js").Text;
        week: string[][][];
        byAppointment: boolean;
        closed: ({} & Partial<{
            from: string;
            to: string;
            note: import("./text.js").Text;
        }>)[];
    }>;
}>>;
/** How to reach somebody. Only what is meant for the public. */
export declare const contact: import("./schema.js").Type<{} & Partial<{
    role: import("./text.js").Text;
    name: string;
    phone: string;
    mobile: string;
    email: string;
    url: string;
    hours: {} & Partial<{
        osm: string;
        text: import("./text.js").Text;
        week: string[][][];
        byAppointment: boolean;
        closed: ({} & Partial<{
            from: string;
            to: string;
            note: import("./text.js").Text;
        }>)[];
    }>;
    languages: string[];
}>>;
export declare const link: import("./schema.js").Type<{
    url: string;
} & Partial<{
    label: import("./text.js").Text;
    rel: "details" | "document" | "map" | "related" | "signup" | "tickets" | "video" | "website";
}>>;
/** A picture, film, sound or document. */
export declare const media: import("./schema.js").Type<{
    src: string;
    alt: import("./text.js").Text;
} & Partial<{
    width: number;
    height: number;
    type: "audio" | "document" | "image" | "video";
    credit: import("./text.js").Text;
    licence: string;
}>>;
/** A public or non-profit body that offers something. */
export declare const organisation: import("./schema.js").Type<{
    id: string;
} & Partial<{
    name: import("./text.js").Text;
    kind: "church" | "company" | "nonprofit" | "other" | "public" | "selfhelp";
    description: import("./schema.js").Rich;
    places: ({} & Partial<{
        id: string;
        name: import("./text.js").Text;
        street: string;
        postcode: string;
        city: string;
        district: string;
        country: string;
        address: import("./text.js").Text;
        hint: import("./text.js").Text;
        geo: {
            lat: number;
            lon: number;
        } & Partial<{
            precision: "area" | "exact" | "place" | "postcode" | "street";
        }>;
        hidden: boolean;
        wheelchair: "limited" | "no" | "yes";
        hours: {} & Partial<{
            osm: string;
            text: import("./text.js").Text;
            week: string[][][];
            byAppointment: boolean;
            closed: ({} & Partial<{
                from: string;
                to: string;
                note: import("./text.js").Text;
            }>)[];
        }>;
    }>)[];
    contacts: ({} & Partial<{
        role: import("./text.js").Text;
        name: string;
        phone: string;
        mobile: string;
        email: string;
        url: string;
        hours: {} & Partial<{
            osm: string;
            text: import("./text.js").Text;
            week: string[][][];
            byAppointment: boolean;
            closed: ({} & Partial<{
                from: string;
                to: string;
                note: import("./text.js").Text;
            }>)[];
        }>;
        languages: string[];
    }>)[];
    links: ({
        url: string;
    } & Partial<{
        label: import("./text.js").Text;
        rel: "details" | "document" | "map" | "related" | "signup" | "tickets" | "video" | "website";
    }>)[];
    media: ({
        src: string;
        alt: import("./text.js").Text;
    } & Partial<{
        width: number;
        height: number;
        type: "audio" | "document" | "image" | "video";
        credit: import("./text.js").Text;
        licence: string;
    }>)[];
    parent: string;
}>>;
/** What is the same for offers, opportunities and events. */
export declare const common: {
    /** One or two plain sentences. */
    summary: import("./schema.js").Type<import("./text.js").Text>;
    description: import("./schema.js").Type<import("./schema.js").Rich>;
    /** Ids of categories. */
    categories: import("./schema.js").Type<string[]>;
    tags: import("./schema.js").Type<import("./text.js").Text[]>;
    /** Id of an organisation, or the organisation itself. */
    provider: import("./schema.js").Type<string | ({
        id: string;
    } & Partial<{
        name: import("./text.js").Text;
        kind: "church" | "company" | "nonprofit" | "other" | "public" | "selfhelp";
        description: import("./schema.js").Rich;
        places: ({} & Partial<{
            id: string;
            name: import("./text.js").Text;
            street: string;
            postcode: string;
            city: string;
            district: string;
            country: string;
            address: import("./text.js").Text;
            hint: import("./text.js").Text;
            geo: {
                lat: number;
                lon: number;
            } & Partial<{
                precision: "area" | "exact" | "place" | "postcode" | "street";
            }>;
            hidden: boolean;
            wheelchair: "limited" | "no" | "yes";
            hours: {} & Partial<{
                osm: string;
                text: import("./text.js").Text;
                week: string[][][];
                byAppointment: boolean;
                closed: ({} & Partial<{
                    from: string;
                    to: string;
                    note: import("./text.js").Text;
                }>)[];
            }>;
        }>)[];
        contacts: ({} & Partial<{
            role: import("./text.js").Text;
            name: string;
            phone: string;
            mobile: string;
            email: string;
            url: string;
            hours: {} & Partial<{
                osm: string;
                text: import("./text.js").Text;
                week: string[][][];
                byAppointment: boolean;
                closed: ({} & Partial<{
                    from: string;
                    to: string;
                    note: import("./text.js").Text;
                }>)[];
            }>;
            languages: string[];
        }>)[];
        links: ({
            url: string;
        } & Partial<{
            label: import("./text.js").Text;
            rel: "details" | "document" | "map" | "related" | "signup" | "tickets" | "video" | "website";
        }>)[];
        media: ({
            src: string;
            alt: import("./text.js").Text;
        } & Partial<{
            width: number;
            height: number;
            type: "audio" | "document" | "image" | "video";
            credit: import("./text.js").Text;
            licence: string;
        }>)[];
        parent: string;
    }>)>;
    places: import("./schema.js").Type<({} & Partial<{
        id: string;
        name: import("./text.js").Text;
        street: string;
        postcode: string;
        city: string;
        district: string;
        country: string;
        address: import("./text.js").Text;
        hint: import("./text.js").Text;
        geo: {
            lat: number;
            lon: number;
        } & Partial<{
            precision: "area" | "exact" | "place" | "postcode" | "street";
        }>;
        hidden: boolean;
        wheelchair: "limited" | "no" | "yes";
        hours: {} & Partial<{
            osm: string;
            text: import("./text.js").Text;
            week: string[][][];
            byAppointment: boolean;
            closed: ({} & Partial<{
                from: string;
                to: string;
                note: import("./text.js").Text;
            }>)[];
        }>;
    }>)[]>;
    /** Where it is on the internet. */
    online: import("./schema.js").Type<{} & Partial<{
        url: string;
        text: import("./text.js").Text;
    }>>;
    /** For whom it comes without a place: districts it serves. */
    serviceArea: import("./schema.js").Type<{} & Partial<{
        ags: string[];
        districts: string[];
        text: import("./text.js").Text;
    }>>;
    /** For whom it is. */
    audience: import("./schema.js").Type<{} & Partial<{
        ageMin: number;
        ageMax: number;
        ageUnit: "months" | "years";
        stages: ("birth" | "pregnancy")[];
        groups: string[];
        text: import("./text.js").Text;
    }>>;
    /** Languages spoken, BCP 47. */
    languages: import("./schema.js").Type<string[]>;
    /** Whether somebody can interpret. */
    interpreter: import("./schema.js").Type<"no" | "on-request" | "yes">;
    accessibility: import("./schema.js").Type<{} & Partial<{
        wheelchair: "limited" | "no" | "yes";
        features: ("changing-table" | "easy-language" | "guide-dog" | "induction-loop" | "parking" | "quiet-room" | "sign-language" | "tactile" | "toilet")[];
        text: import("./text.js").Text;
    }>>;
    cost: import("./schema.js").Type<{} & Partial<{
        free: boolean;
        min: number;
        max: number;
        currency: string;
        text: import("./text.js").Text;
    }>>;
    contacts: import("./schema.js").Type<({} & Partial<{
        role: import("./text.js").Text;
        name: string;
        phone: string;
        mobile: string;
        email: string;
        url: string;
        hours: {} & Partial<{
            osm: string;
            text: import("./text.js").Text;
            week: string[][][];
            byAppointment: boolean;
            closed: ({} & Partial<{
                from: string;
                to: string;
                note: import("./text.js").Text;
            }>)[];
        }>;
        languages: string[];
    }>)[]>;
    links: import("./schema.js").Type<({
        url: string;
    } & Partial<{
        label: import("./text.js").Text;
        rel: "details" | "document" | "map" | "related" | "signup" | "tickets" | "video" | "website";
    }>)[]>;
    media: import("./schema.js").Type<({
        src: string;
        alt: import("./text.js").Text;
    } & Partial<{
        width: number;
        height: number;
        type: "audio" | "document" | "image" | "video";
        credit: import("./text.js").Text;
        licence: string;
    }>)[]>;
    /** Days on which the record is true; afterwards it is not shown. */
    valid: import("./schema.js").Type<{} & Partial<{
        from: string;
        until: string;
    }>>;
    /** Last change. */
    updated: import("./schema.js").Type<string>;
    /** Day on which somebody last made sure that all this is true. */
    verified: import("./schema.js").Type<string>;
    /** Where an adapter got it. */
    source: import("./schema.js").Type<{} & Partial<{
        adapter: string;
        id: string;
        url: string;
        fetched: string;
    }>>;
    /** Id of the form to sign up with. */
    form: import("./schema.js").Type<string>;
};
/** A part of the town. */
export declare const district: import("./schema.js").Type<{
    id: string;
    name: import("./text.js").Text;
} & Partial<{
    geo: {
        lat: number;
        lon: number;
    } & Partial<{
        precision: "area" | "exact" | "place" | "postcode" | "street";
    }>;
    area: ({
        type: "Polygon";
        coordinates: number[][][];
    } & Partial<{}>) | ({
        type: "MultiPolygon";
        coordinates: number[][][][];
    } & Partial<{}>);
}>>;
/** Words and their synonyms, for the search. */
export declare const synonyms: import("./schema.js").Type<Record<string, string[]>>;
export type Geo = Infer<typeof geo>;
export type Hours = Infer<typeof hours>;
export type Place = Infer<typeof place>;
export type Contact = Infer<typeof contact>;
export type Link = Infer<typeof link>;
export type Media = Infer<typeof media>;
export type Organisation = Infer<typeof organisation>;
export type District = Infer<typeof district>;
