import type { Form } from '../../model/form.ts';
import type { Signup } from '../../model/signup.ts';
import type { Centre } from '../centres.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { unpackSignup } from '../payload.ts';
import type { Session, StoredSignup } from '../store/store.ts';
import { answerLines, personOf, type AnswerLine, type Person } from './answers.ts';

/** A signup, opened for reading. */
export interface OpenSignup {
  stored: StoredSignup;
  signup: Signup;
  form: Form | undefined;
  lines: AnswerLine[];
  person: Person;
}

/** Opens a stored signup by the form it was filled in on. */
export function openSignup(stored: StoredSignup, centre: Centre): OpenSignup {
  const signup = unpackSignup(stored);
  const form = centre.forms.find(({ id }) => id === signup.form);
  return { stored, signup, form, lines: answerLines(signup, form, centre.lang), person: personOf(signup, form) };
}

/** The head of all pages behind the login. */
export const inboxHeader = (centre: Centre, { email }: Session): Markup => markup`<header><div class="bar">
<strong><a href="/inbox">Anmeldungen · ${centre.name}</a></strong>
<div class="who"><span>${email}</span>
<form method="post" action="/inbox/logout"><button type="submit" class="quiet">Ausloggen</button></form></div>
</div></header>`;

/** "24.11.2026, 23:05" in the centre's zone, with the exact instant for machines. */
export function timeOf(instant: string, timeZone: string): Markup {
  return markup`<time datetime="${instant}">${timeText(instant, timeZone)}</time>`;
}

export const timeText = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));

/** The day of an instant in a zone, `2026-11-24`. */
export const dayOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(instant));
