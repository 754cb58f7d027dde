/**
 * Text from a stranger, made safe to show: line ends become `\n`, control and bidi-override characters and lone surrogates go,
 * blanks at both ends too. Markup is left as it is: it is shown literally.
 *
 * @param max - Longest result in UTF-16 code units.
 */
export declare function cleanText(value: string, max?: number): string;
