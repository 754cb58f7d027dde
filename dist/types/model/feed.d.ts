import { type CalendarEvent } from './calendar-event.js';
import { type Form } from './form.js';
import { type Offer } from './offer.js';
import { type Opportunity } from './opportunity.js';
import { type Organisation } from './place.js';
import { type Infer } from './schema.js';
/** A topic that families look for. */
export declare const category: import("./schema.js").Type<{
    id: string;
    label: import("./text.js").Text;
} & Partial<{
    parent: string;
    icon: string;
    color: string;
    match: string[];
}>>;
/** What a feed says of itself. */
export declare const feedInfo: import("./schema.js").Type<{} & Partial<{
    id: string;
    title: import("./text.js").Text;
    lang: string;
    timeZone: string;
    updated: string;
    ttl: number;
    publisher: string;
    licence: {} & Partial<{
        id: string;
        url: string;
        attribution: import("./text.js").Text;
    }>;
    area: {} & Partial<{
        ags: string[];
        bbox: number[];
    }>;
    districts: ({
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
    }>)[];
    crisis: ({
        label: import("./text.js").Text;
    } & Partial<{
        phone: string;
        url: string;
    }>)[];
    holidays: ({
        from: string;
        name: import("./text.js").Text;
    } & Partial<{
        to: string;
        kind: "public" | "school";
    }>)[];
    legal: {} & Partial<{
        imprint: string;
        privacy: string;
        accessibility: string;
    }>;
    synonyms: Record<string, string[]>;
}>>;
export type Category = Infer<typeof category>;
export type FeedInfo = Infer<typeof feedInfo>;
/** The five kinds of record, and the topics, by the name of their array. */
export declare const records: {
    categories: import("./schema.js").Type<{
        id: string;
        label: import("./text.js").Text;
    } & Partial<{
        parent: string;
        icon: string;
        color: string;
        match: string[];
    }>>;
    organisations: import("./schema.js").Type<{
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
    offers: import("./schema.js").Type<{
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
        kind: "mixed" | "place" | "professional" | "selfhelp" | "volunteer";
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
        appointment: {} & Partial<{
            need: "none" | "recommended" | "required";
            url: string;
            text: import("./text.js").Text;
        }>;
        referral: {} & Partial<{
            need: "none" | "recommended" | "required";
            text: import("./text.js").Text;
        }>;
        status: "active" | "closed" | "full" | "paused";
        setting: ("home-visit" | "on-site" | "online" | "outreach" | "phone")[];
        trust: {} & Partial<{
            confidential: boolean;
            anonymous: boolean;
            noInsuranceCard: boolean;
            youthOffice: import("./text.js").Text;
        }>;
        childcare: boolean;
        siblingsWelcome: boolean;
        nextSteps: import("./text.js").Text[];
        alert: import("./text.js").Text;
        capacity: "full" | "open" | "waitlist";
        opportunities: string[];
    }>>;
    opportunities: import("./schema.js").Type<{
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
        commitment: {} & Partial<{
            type: "flexible" | "once" | "project" | "regular";
            hoursMin: number;
            hoursMax: number;
            per: "day" | "month" | "total" | "week" | "year";
            weekdays: ("fr" | "mo" | "sa" | "su" | "th" | "tu" | "we")[];
            dayParts: ("afternoon" | "evening" | "morning" | "night")[];
            text: import("./text.js").Text;
        }>;
        offers: string[];
        oneOff: boolean;
        openings: number;
        places_needed: number;
        backgroundCheck: "not-required" | "required";
        coordinator: {} & Partial<{
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
        }>;
        skills: import("./text.js").Text[];
        requirements: import("./text.js").Text[];
        benefits: import("./text.js").Text[];
        minAge: number;
        remote: boolean;
        status: "closed" | "full" | "open" | "paused";
    }>>;
    events: import("./schema.js").Type<{
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
    forms: import("./schema.js").Type<{
        id: string;
        fields: ({
            name: string;
            type: "checkbox" | "checkboxes" | "consent" | "date" | "email" | "info" | "number" | "radio" | "select" | "tel" | "text" | "textarea" | "time" | "weekgrid";
            label: import("./text.js").Text;
        } & Partial<{
            hint: import("./text.js").Text;
            step: import("./text.js").Text;
            required: boolean;
            autocomplete: string;
            options: ({
                value: string;
                label: import("./text.js").Text;
            } & Partial<{
                hint: import("./text.js").Text;
            }>)[];
            min: string | number;
            max: string | number;
            maxLength: number;
            format: "iban" | "phone-de" | "plz";
            showIf: {
                field: string;
                is: string | boolean | string[];
            } & Partial<{}>;
        }>)[];
    } & Partial<{
        title: import("./text.js").Text;
        intro: import("./schema.js").Rich;
        target: string;
        consent: {} & Partial<{
            text: import("./schema.js").Rich;
            privacyUrl: string;
            version: string;
        }>;
        success: import("./schema.js").Rich;
        nextSteps: ({
            title: import("./text.js").Text;
        } & Partial<{
            text: import("./text.js").Text;
        }>)[];
        contact: {} & Partial<{
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
        }>;
    }>>;
};
export type RecordName = keyof typeof records;
/**
 * A nahbei document (format 1.x), read and normalised: the arrays are always there, ids are unique, addresses absolute, words clean.
 * It is a nahbei document again, so it can be written out as it is.
 */
export interface Feed {
    nahbei: '1.0';
    feed: FeedInfo;
    categories: Category[];
    organisations: Organisation[];
    offers: Offer[];
    opportunities: Opportunity[];
    events: CalendarEvent[];
    forms: Form[];
}
/** A feed with nothing in it. */
export declare const emptyFeed: () => Feed;
