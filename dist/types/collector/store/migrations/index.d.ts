/**
 * All migrations, in order; the schema's version is how many of them were applied. They only go forward: a change to one that was
 * released is another one. TypeScript and not `.sql` files, so that the bundle of a release holds them.
 */
export declare const migrations: readonly (readonly string[])[];
