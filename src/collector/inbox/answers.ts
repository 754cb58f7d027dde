import { DAY_PARTS, type Answer } from '../../model/answers.ts';
import type { Field, Form } from '../../model/form.ts';
import type { Signup } from '../../model/signup.ts';
import { pickText, type Text } from '../../model/text.ts';

/** One answer, for people. */
export interface AnswerLine {
  name: string;
  label: string;
  value: string;
  /** What a reader can do with it. */
  kind: 'text' | 'email' | 'tel';
  /** Whether these are the person's own words, in the language of the form. */
  own: boolean;
}

const PARTS: Record<(typeof DAY_PARTS)[number], string> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
};

/**
 * A signup in the words of its form, in the form's order, in German. What the form does not know (any more) comes last, under its
 * bare name: a form that was changed must not hide what somebody wrote. Imports no Node, so that it also runs in a browser, where
 * a sealed signup is opened.
 */
export function answerLines({ answers }: Signup, form: Form | undefined, formLang: string): AnswerLine[] {
  const word = (text: Text) => pickText(text, 'de', formLang)?.value ?? '';
  const fields = form?.fields.filter(({ type }) => type !== 'info') ?? [];
  const known = new Set(fields.map(({ name }) => name));
  const lines = fields.flatMap((field): AnswerLine[] => {
    const answer = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
    if (answer === undefined) return [];
    const kind = field.type === 'email' || field.type === 'tel' ? field.type : 'text';
    const own = field.type === 'text' || field.type === 'textarea';
    return [{ name: field.name, label: word(field.label), value: answerText(field, answer, word), kind, own }];
  });
  const rest = Object.entries(answers).filter(([name]) => !known.has(name));
  return [
    ...lines,
    ...rest.map(([name, answer]): AnswerLine => ({ name, label: name, value: plain(answer), kind: 'text', own: true })),
  ];
}

/** One answer in words: labels of the choices, a week grid as a sentence, a date as Germans write it. */
export function answerText(field: Field, answer: Answer, word: (text: Text) => string): string {
  const choice = (value: string) => {
    const label = field.options?.find((option) => option.value === value)?.label;
    return label === undefined ? value : word(label);
  };
  if (field.type === 'weekgrid' && Array.isArray(answer)) return weekText(field, answer, choice);
  if (field.type === 'date' && typeof answer === 'string') return answer.replace(/^(\d+)-(\d\d)-(\d\d)$/, '$3.$2.$1');
  if (field.options && typeof answer !== 'boolean') return [answer].flat().map(choice).join(', ');
  return plain(answer);
}

function weekText(field: Field, cells: readonly string[], choice: (value: string) => string): string {
  const rows = field.options?.map(({ value }) => value) ?? [];
  const lines = rows.flatMap((row) => {
    const parts = DAY_PARTS.filter((part) => cells.includes(`${row}.${part}`)).map((part) => PARTS[part]);
    return parts.length === 0 ? [] : [`${choice(row)}: ${sentence(parts)}`];
  });
  const known = new Set(rows.flatMap((row) => DAY_PARTS.map((part) => `${row}.${part}`)));
  return [...lines, ...cells.filter((cell) => !known.has(cell))].join('; ');
}

const sentence = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;

const plain = (answer: Answer) => (typeof answer === 'boolean' ? (answer ? 'ja' : 'nein') : [answer].flat().join(', '));

/** Whom a signup is from, and how to reach them. */
export interface Person {
  name: string;
  email: string;
  phone: string;
}

/** Finds the person in the answers by what the fields are for: their autofill tokens and types, else their usual names. */
export function personOf({ answers }: Signup, form: Form | undefined): Person {
  const given = (test: (field: Field) => boolean) =>
    (form?.fields ?? [])
      .filter(test)
      .map(({ name }) => (Object.hasOwn(answers, name) ? answers[name] : undefined))
      .filter((answer) => typeof answer === 'string' && answer !== '')
      .join(' ');
  const token = (...tokens: string[]) =>
    given(({ autocomplete }) => tokens.includes(autocomplete?.split(' ').at(-1) ?? ''));
  return {
    name:
      token('name') ||
      token('given-name', 'additional-name', 'family-name') ||
      given(({ name }) => /^(name|firstName|lastName|vorname|nachname)$/.test(name)),
    email: given(({ type }) => type === 'email'),
    phone: given(({ type }) => type === 'tel'),
  };
}
