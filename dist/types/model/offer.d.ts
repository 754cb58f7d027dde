import { type Infer } from './schema.js';
/** Who helps: square or disc on the map. `mixed` is both, `place` a thing without staff such as a playground. */
export declare const kind: import("./schema.js").Type<"mixed" | "place" | "professional" | "selfhelp" | "volunteer">;
export declare const need: import("./schema.js").Type<"none" | "recommended" | "required">;
/** Help that a family can use, by professionals or volunteers. Absent is never "no": it is unknown. */
export declare const offer: import("./schema.js").Type<{
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
export type Kind = Infer<typeof kind>;
export type Offer = Infer<typeof offer>;
