/** A JSON object, not an array and not null. */
export declare const isObject: (value: unknown) => value is Record<string, unknown>;
