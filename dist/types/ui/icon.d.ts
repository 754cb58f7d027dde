/**
 * A sign beside a word; assistive technology reads the word only.
 *
 * @param path - From `icons.ts`.
 * @param flip - The sign points along the line of reading, so it turns round in Arabic.
 */
export declare const icon: (path: string, flip?: boolean) => import("lit").TemplateResult<1>;
