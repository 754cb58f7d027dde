import { type Infer } from './schema.js';
/** An IANA time zone: `Europe/Berlin`. */
export declare const timeZone: import("./schema.js").Type<string>;
/** Something with a date. Either once, or by rule (RFC 5545), or on dates written out. */
export declare const calendarEvent: import("./schema.js").Type<{
    id: string;
    title: import("./text.js").Text;
} & Partial<{
    summary: import("./text.js").Text;
    description: import("./schema.js").Rich;
    categories: string[];
    tags: import("./text.js").Text[];
    provider: string | ({
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
    }>);
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
    online: {} & Partial<{
        url: string;
        text: import("./text.js").Text;
    }>;
    serviceArea: {} & Partial<{
        ags: string[];
        districts: string[];
        text: import("./text.js").Text;
    }>;
    audience: {} & Partial<{
        ageMin: number;
        ageMax: number;
        ageUnit: "months" | "years";
        stages: ("birth" | "pregnancy")[];
        groups: string[];
        text: import("./text.js").Text;
    }>;
    languages: string[];
    interpreter: "no" | "on-request" | "yes";
    accessibility: {} & Partial<{
        wheelchair: "limited" | "no" | "yes";
        features: ("changing-table" | "easy-language" | "guide-dog" | "induction-loop" | "parking" | "quiet-room" | "sign-language" | "tactile" | "toilet")[];
        text: import("./text.js").Text;
    }>;
    cost: {} & Partial<{
        free: boolean;
        min: number;
        max: number;
        currency: string;
        text: import("./text.js").Text;
    }>;
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
    valid: {} & Partial<{
        from: string;
        until: string;
    }>;
    updated: string;
    verified: string;
    source: {} & Partial<{
        adapter: string;
        id: string;
        url: string;
        fetched: string;
    }>;
    form: string;
    start: string;
    end: string;
    day: string;
    lastDay: string;
    kind: "mixed" | "place" | "professional" | "selfhelp" | "volunteer";
    timeZone: string;
    rrule: string[];
    rdate: string[];
    exdate: string[];
    overrides: ({
        original: string;
    } & Partial<{
        start: string;
        end: string;
        day: string;
        lastDay: string;
        cancelled: boolean;
        title: import("./text.js").Text;
        summary: import("./text.js").Text;
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
        status: "cancelled" | "full" | "moved-online" | "postponed" | "scheduled";
        reason: import("./text.js").Text;
        alternative: import("./text.js").Text;
    }>)[];
    occurrences: ({} & Partial<{
        start: string;
        end: string;
        day: string;
        lastDay: string;
        status: "cancelled" | "full" | "moved-online" | "postponed" | "scheduled";
        note: import("./text.js").Text;
    }>)[];
    status: "cancelled" | "full" | "moved-online" | "postponed" | "scheduled";
    reason: import("./text.js").Text;
    alternative: import("./text.js").Text;
    offer: string;
    registration: {} & Partial<{
        need: "none" | "recommended" | "required";
        url: string;
        phone: string;
        form: string;
        until: string;
        places: number;
        capacity: number;
        left: number;
        text: import("./text.js").Text;
    }>;
    sequence: number;
    series: string;
}>>;
export type CalendarEvent = Infer<typeof calendarEvent>;
