import type { Rich } from '../model/schema.js';
import type { Text } from '../model/text.js';
/** The words of a description and how they are marked up. */
export declare function unwrap(rich: Rich): {
    format: 'plain' | 'markdown' | 'html';
    text: Text;
};
/** A description's paragraphs as plain text; of HTML only the words, read without a parser that could run anything. */
export declare function paragraphs(words: string, format: 'plain' | 'markdown' | 'html'): string[];
