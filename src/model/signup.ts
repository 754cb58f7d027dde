import { DAY_PARTS, isShown, maxLength, type Answer, type Answers } from './answers.ts';
import { isDate } from './calendar-date.ts';
import { cleanText } from './clean-text.ts';
import { EMAIL } from './email.ts';
import type { Field, Form } from './form.ts';
import { pointer, type Issue } from './issue.ts';
import { isObject } from './is-object.ts';

/** What a form sends to a collector: `POST /v1/centres/{centre}/signups`. */
export interface Signup {
  /** Id of the form. */
  form: string;
  /** Language in which it was filled in, BCP 47. */
  lang: string;
  /** Which wording of the consent was agreed to. */
  consentVersion?: string;
  /** By field name. */
  answers: Answers;
}

/**
 * Reads an untrusted signup by the rules of its form, the one rule set of form and collector. Builds a fresh object of shown
 * fields only; what the form does not ask for is not kept.
 *
 * @returns The signup, and issues of severity `error` with paths like `/answers/email`. Codes: `required`, `consent`, `type`,
 * `option`, `too-long`, `email`, `phone`, `plz`, `iban`, `number`, `date`, `time`, `range`, `form`. A message never repeats a value.
 */
export function readSignup(value: unknown, form: Form): { signup: Signup; issues: Issue[] } {
  const issues: Issue[] = [];
  const fault = (path: string, code: string, message: string) =>
    issues.push({ path, code, message, severity: 'error' });
  const body = isObject(value) ? value : {};
  const given = isObject(body['answers']) ? body['answers'] : {};
  const own = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);

  if (body['form'] !== form.id) fault('/form', 'form', 'This is not the form that is asked here.');
  const signup: Signup = { form: form.id, lang: langOf(body['lang']), answers: {} };
  // What was agreed to is what the page showed, even where the collector knows a newer wording by now.
  const agreed = typeof body['consentVersion'] === 'string' ? cleanText(body['consentVersion'], 60) : '';
  const version = agreed || form.consent?.version;
  if (version !== undefined) signup.consentVersion = version;

  for (const field of form.fields) {
    if (field.type === 'info' || !isShown(field, signup.answers)) continue;
    const path = pointer('/answers', field.name);
    const answer = cleanAnswer(own(field.name));
    if (answer === undefined) {
      if (own(field.name) !== undefined && own(field.name) !== null) fault(path, 'type', 'This is no answer.');
      else if (field.required) fault(path, ...missing(field));
      continue;
    }
    const code = faultOf(field, answer);
    if (code) fault(path, code, MESSAGES[code] ?? 'This answer does not fit.');
    else if (answer === false || (answer !== true && answer.length === 0)) {
      if (field.required) fault(path, ...missing(field));
      else if (answer === false) signup.answers[field.name] = false;
    } else signup.answers[field.name] = answer;
  }
  return { signup, issues };
}

/**
 * What is wrong with a signup; nothing when it may be sent and stored. See {@link readSignup}.
 */
export const checkSignup = (signup: unknown, form: Form): Issue[] => readSignup(signup, form).issues;

const MESSAGES: Record<string, string> = {
  type: 'This kind of field has another kind of answer.',
  option: 'This is none of the choices.',
  'too-long': 'The answer is too long.',
  email: 'This is no e-mail address.',
  phone: 'This is no phone number.',
  plz: 'A postcode has five digits.',
  iban: 'This is no IBAN.',
  number: 'This is no number.',
  date: 'This is no date.',
  time: 'This is no time.',
  range: 'This is out of range.',
};

const missing = (field: Field): [string, string] =>
  field.type === 'consent' ? ['consent', 'Consent is needed.'] : ['required', 'An answer is needed.'];

const langOf = (value: unknown) =>
  typeof value === 'string' && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(value) && value.length < 36 ? value : 'de';

function cleanAnswer(value: unknown): Answer | undefined {
  if (typeof value === 'string') return cleanText(value, 5001);
  if (typeof value === 'boolean') return value;
  if (!Array.isArray(value) || value.length > 500 || !value.every((item) => typeof item === 'string')) return undefined;
  return [...new Set(value.map((item: string) => cleanText(item, 200)))];
}

function faultOf(field: Field, answer: Answer): string | undefined {
  const values = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case 'checkbox':
    case 'consent':
      return typeof answer === 'boolean' ? undefined : 'type';
    case 'checkboxes':
      if (!Array.isArray(answer)) return 'type';
      return answer.every((value) => values.includes(value)) ? undefined : 'option';
    case 'weekgrid': {
      if (!Array.isArray(answer)) return 'type';
      const cells = values.flatMap((row) => DAY_PARTS.map((part) => `${row}.${part}`));
      return answer.every((cell) => cells.includes(cell)) ? undefined : 'option';
    }
  }
  if (typeof answer !== 'string') return 'type';
  if (answer.length > maxLength(field)) return 'too-long';
  if (answer === '') return undefined;
  switch (field.type) {
    case 'select':
    case 'radio':
      return values.includes(answer) ? undefined : 'option';
    case 'email':
      return EMAIL.test(answer) ? undefined : 'email';
    case 'tel':
      return isPhone(answer) ? undefined : 'phone';
    case 'number': {
      const number = Number(answer.replace(',', '.'));
      return /^-?\d+([.,]\d+)?$/.test(answer)
        ? outOfRange(number, Number(field.min ?? -Infinity), Number(field.max ?? Infinity))
        : 'number';
    }
    case 'date':
      return isDate(answer)
        ? outOfRange(answer, String(field.min ?? '0000'), String(field.max ?? '9999-12-31'))
        : 'date';
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(answer)
        ? outOfRange(answer, String(field.min ?? '00:00'), String(field.max ?? '24:00'))
        : 'time';
  }
  if (field.format === 'plz') return /^\d{5}$/.test(answer) ? undefined : 'plz';
  if (field.format === 'phone-de') return isPhone(answer) ? undefined : 'phone';
  if (field.format === 'iban') return isIban(answer) ? undefined : 'iban';
  return undefined;
}

const outOfRange = <T>(value: T, min: T, max: T) => (value < min || value > max ? 'range' : undefined);

/** As people write numbers: digits, blanks, `+ ( ) / . -`, with 6 to 15 digits (E.164). */
const isPhone = (value: string) => /^\+?[\d\s()/.-]+$/.test(value) && /^\d{6,15}$/.test(value.replaceAll(/\D/g, ''));

/** ISO 13616: letters as numbers from 10, first four characters last, remainder 1 by 97. */
function isIban(value: string): boolean {
  const iban = value.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
