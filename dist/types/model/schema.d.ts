import { type Issue } from './issue.js';
import { type Text } from './text.js';
declare const output: unique symbol;
/**
 * The shape of a value, as data. From one such description come the TypeScript type ({@link Infer}), the reader
 * ({@link read}) and the JSON Schema 2020-12 (`scripts/feed-schema.mjs`), so that the three cannot disagree.
 */
export type Type<T = unknown> = Shape & {
    readonly [output]?: T;
};
/** The TypeScript type of what {@link read} gives for a description. */
export type Infer<S> = S extends {
    readonly [output]?: infer T;
} ? Exclude<T, undefined> : never;
type Fields = Readonly<Record<string, Type>>;
/** What a description says; `is` chooses the rule in {@link read} and in the schema generator. */
export type Shape = {
    readonly is: 'id' | 'text' | 'rich' | 'url' | 'boolean';
} | {
    readonly is: 'string';
    readonly max: number;
    readonly pattern?: RegExp;
    readonly valid?: (value: string) => boolean;
} | {
    readonly is: 'number';
    readonly min: number;
    readonly max: number;
    readonly integer: boolean;
} | {
    readonly is: 'enum';
    readonly values: readonly string[];
} | {
    readonly is: 'list';
    readonly of: Type;
    readonly min: number;
    readonly max: number;
    readonly whole: boolean;
} | {
    readonly is: 'object';
    readonly required: Fields;
    readonly optional: Fields;
    readonly oneOf?: readonly string[];
} | {
    readonly is: 'record';
    readonly of: Type;
} | {
    readonly is: 'either';
    readonly of: readonly Type[];
};
type Out<F> = {
    [K in keyof F]: Infer<F[K]>;
};
/** Text with markup rules of its own: plain unless it says otherwise. HTML is never interpreted by the elements. */
export type Rich = Text | {
    format: 'plain' | 'markdown' | 'html';
    value: Text;
};
export declare const id: Type<string>;
export declare const text: Type<Text>;
export declare const rich: Type<Rich>;
export declare const url: Type<string>;
export declare const boolean: Type<boolean>;
export declare const string: (max?: number) => Type<string>;
/** A string that matches `pattern` and, where a pattern cannot say it (30 February), is `valid`. */
export declare function pattern(pattern: RegExp, valid?: (value: string) => boolean): Type<string>;
export declare const number: (min?: number, max?: number) => Type<number>;
export declare const integer: (min?: number, max?: number) => Type<number>;
export declare const oneOf: <const T extends string>(...values: T[]) => Type<T>;
/** A list that leaves out the items that are wrong. */
export declare const list: <T>(of: Type<T>, max?: number) => Type<T[]>;
/** A list that is right as a whole or not at all, of `min` to `max` items: a pair of times, a bounding box. */
export declare const tuple: <T>(of: Type<T>, min: number, max?: number) => Type<T[]>;
/**
 * An object with these keys and no others.
 *
 * @param oneOf - Of these optional keys exactly one must be there.
 */
export declare function object<R extends Fields, O extends Fields>(required: R, optional: O, oneOf?: readonly (keyof O & string)[]): Type<Out<R> & Partial<Out<O>>>;
/** An object whose keys are data: words and their synonyms. */
export declare const record: <T>(of: Type<T>) => Type<Record<string, T>>;
/** The first description that fits. */
export declare const either: <A, B>(a: Type<A>, b: Type<B>) => Type<A | B>;
/** Where {@link read} reports, and how it resolves relative addresses. */
export interface ReadContext {
    issues: Issue[];
    /** Absolute URL of the document. */
    base?: string | undefined;
    /** When given, plain strings become texts in this language: a feed is merged into one whose own language differs. */
    lang?: string | undefined;
}
/**
 * Reads an untrusted value by its description and builds a fresh one with known keys only, so that nothing of the input (a
 * prototype, a template object, a getter) lives on. A wrong optional field or list item costs only itself; a wrong required one
 * costs the object around it. `null` and, for enumerations, `"unknown"` count as absent: what a feed does not know is not a fault.
 *
 * @returns The value, or undefined, with a `warning` in `context.issues`.
 */
export declare function read<T>(type: Type<T>, value: unknown, path: string, context: ReadContext): T | undefined;
export {};
