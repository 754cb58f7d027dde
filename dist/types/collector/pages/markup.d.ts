/** HTML that is safe to send. Only {@link markup} makes it. */
export declare class Markup {
    #private;
    private constructor();
    /** For {@link markup} alone. */
    static fromTemplate(strings: readonly string[], values: readonly Value[]): Markup;
    toString(): string;
}
/** What may stand in a template: text and numbers, which are escaped, templates and lists of them; nothing for null and false. */
export type Value = string | number | Markup | readonly Value[] | null | undefined | false;
/**
 * A template whose values cannot become markup. They may stand between tags and inside quoted attributes, nowhere else: not as a
 * name, not without quotes, not in a style or an address (except for a path we made).
 */
export declare function markup(strings: TemplateStringsArray, ...values: Value[]): Markup;
