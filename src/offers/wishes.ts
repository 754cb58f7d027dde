/** What one can filter by: keys of the page's URL, and groups of an `OfferFilter`. */
export const GROUPS = [
  'kind',
  'category',
  'district',
  'language',
  'audience',
  'cost',
  'appointment',
  'wheelchair',
  'open',
] as const;

export type Group = (typeof GROUPS)[number];

/** One thing that somebody filters by; lists of them keep the order in which they were chosen. */
export interface Wish {
  group: Group;
  value: string;
}

/** An attribute's or a URL's list: values with commas or blanks between them. */
export const wishes = (group: Group, list: string): Wish[] =>
  [...new Set(list.split(/[\s,]+/))].filter(Boolean).map((value) => ({ group, value }));

export const has = (list: readonly Wish[], group: Group, value: string): boolean =>
  list.some((wish) => wish.group === group && wish.value === value);

export const valuesOf = (list: readonly Wish[], group: Group): string[] =>
  list.filter((wish) => wish.group === group).map(({ value }) => value);

/** With these values, or without them if the first one is there. Several go together: volunteers and self-help. */
export function toggle(list: readonly Wish[], group: Group, values: readonly string[]): Wish[] {
  const rest = list.filter((wish) => wish.group !== group || !values.includes(wish.value));
  return has(list, group, values[0]!) ? rest : [...rest, ...values.map((value) => ({ group, value }))];
}

/** Values that one button adds together: volunteers, and self-help where people help each other. */
export const NEIGHBOURS = ['volunteer', 'selfhelp'];

/** What one button stands for: a wish, with the one that came along. */
export function together(list: readonly Wish[], { group, value }: Wish): string[] {
  const both = group === 'kind' && NEIGHBOURS.includes(value) && NEIGHBOURS.every((kind) => has(list, group, kind));
  return both ? NEIGHBOURS : [value];
}

/** Each wish that has a button of its own. */
export const apart = (list: readonly Wish[]): Wish[] => list.filter((wish) => together(list, wish)[0] === wish.value);
