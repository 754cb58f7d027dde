import { type Infer } from './schema.js';
/** One question of a form. No upload, no hidden field, no HTML, no pattern from a feed. */
export declare const field: import("./schema.js").Type<{
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
}>>;
/** A form for people who want to volunteer. */
export declare const form: import("./schema.js").Type<{
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
export type Field = Infer<typeof field>;
export type Form = Infer<typeof form>;
