/**
 * The `tel:` address of a phone number, when there is one way to dial it. `(0)` between a country code and a number is not dialled.
 */
export declare function phoneHref(phone: string): string | undefined;
/** A phone number as its owner writes it, always left to right; a link when it can be dialled. */
export declare function phoneLink(phone: string): import("lit").TemplateResult<1>;
