/** By the name that a category has in `icon`. */
export declare const categoryIcons: Readonly<Record<string, string>>;
