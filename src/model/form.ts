import { contact } from './place.ts';
import {
  boolean,
  either,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  pattern,
  rich,
  string,
  text,
  url,
  type Infer,
} from './schema.ts';

const fieldName = pattern(/^[a-z][a-zA-Z0-9]{0,40}$/);

/** One question of a form. No upload, no hidden field, no HTML, no pattern from a feed. */
export const field = object(
  {
    name: fieldName,
    type: oneOf(
      'text',
      'textarea',
      'email',
      'tel',
      'number',
      'date',
      'time',
      'select',
      'radio',
      'checkbox',
      'checkboxes',
      'weekgrid',
      'consent',
      'info',
    ),
    label: text,
  },
  {
    hint: text,
    /** Heading of the step that begins with this field. */
    step: text,
    required: boolean,
    /** HTML autofill token: `email`, `postal-code`. */
    autocomplete: pattern(/^[a-z0-9]+([ -][a-z0-9]+)*$/),
    /** Choices; the rows of a week grid. */
    options: list(object({ value: string(200), label: text }, { hint: text }), 200),
    min: either(number(), string(40)),
    max: either(number(), string(40)),
    maxLength: integer(1, 5000),
    format: oneOf('plz', 'phone-de', 'iban'),
    /** Shown only when another field has this value, or one of these. */
    showIf: object({ field: fieldName, is: either(either(list(string(200), 50), boolean), string(200)) }, {}),
  },
);

/** A form for people who want to volunteer. */
export const form = object(
  {
    id,
    fields: list(field, 60),
  },
  {
    title: text,
    intro: rich,
    /** Name of an endpoint set in the page, never an address: a feed cannot redirect personal data. */
    target: pattern(/^[a-z][a-z0-9-]{0,40}$/),
    consent: object(
      {},
      {
        text: rich,
        privacyUrl: url,
        /** Which wording was agreed to; sent along. */
        version: string(60),
      },
    ),
    /** What the person reads after sending. */
    success: rich,
    /** What happens then, step by step. */
    nextSteps: list(object({ title: text }, { text }), 10),
    /** Whom to ask. */
    contact,
  },
);

export type Field = Infer<typeof field>;
export type Form = Infer<typeof form>;
