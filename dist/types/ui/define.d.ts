/** Version of nahbei, for messages about two copies on one page. */
export declare const VERSION = "0.1.0";
/**
 * Registers an element, unless the page has that tag already: two copies or two versions of nahbei on one page do no harm, the first
 * one serves both.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
