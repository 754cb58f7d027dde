import type { Field } from './form.ts';

/**
 * What a person answered to one field: a string; true or false for `checkbox` and `consent`; chosen values for `checkboxes`;
 * `row.part` cells such as `saturday.morning` for `weekgrid`.
 */
export type Answer = string | boolean | string[];

/** By field name. */
export type Answers = Record<string, Answer>;

/** Columns of a week grid. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** Whether a field is to be seen, by what was answered so far. */
export function isShown(field: Field, answers: Readonly<Answers>): boolean {
  if (!field.showIf) return true;
  const answer = Object.hasOwn(answers, field.showIf.field) ? answers[field.showIf.field] : undefined;
  const wanted = [field.showIf.is].flat();
  return wanted.some((value) => (Array.isArray(answer) ? answer.includes(String(value)) : answer === value));
}

/** How many characters an answer may have. */
export const maxLength = (field: Field): number => field.maxLength ?? (field.type === 'textarea' ? 2000 : 200);
