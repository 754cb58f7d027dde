import { pickText } from '../../model/text.ts';
import type { Centre } from '../centres.ts';
import { markup, type Markup } from '../pages/markup.ts';
import type { PageParts } from '../pages/page.ts';
import { unpackNote } from '../payload.ts';
import { SIGNUP_STATES } from '../signup-state.ts';
import type { Session, StoredNote } from '../store/store.ts';
import type { AnswerLine } from './answers.ts';
import { inboxHeader, timeOf, type OpenSignup } from './inbox-view.ts';
import { STATE_LABELS } from './state-labels.ts';

export interface SignupParts {
  centre: Centre;
  session: Session;
  opened: OpenSignup;
  notes: readonly StoredNote[];
  /** What just happened. */
  done: Markup | undefined;
  timeZone: string;
}

/** One signup, whole. */
export function signupPage({ centre, session, opened, notes, done, timeZone }: SignupParts): PageParts {
  const { stored, signup, form, lines, person } = opened;
  const name = person.name || 'Ohne Namen';
  const title = pickText(form?.title, 'de', centre.lang)?.value ?? signup.form;
  const content = markup`<p><a href="/inbox">Alle Anmeldungen</a></p>
<h1><bdi>${name}</bdi></h1>
${done}
<form method="post" action="/inbox/${stored.id}/state" class="panel">
<input type="hidden" name="from" value="${stored.state}">
<div class="row"><div class="field"><label for="state">Status</label>
<select id="state" name="state">${SIGNUP_STATES.map((state) =>
    state === stored.state
      ? markup`<option value="${state}" selected>${STATE_LABELS[state]}</option>`
      : markup`<option value="${state}">${STATE_LABELS[state]}</option>`,
  )}</select></div>
<button type="submit">Status speichern</button></div>
</form>
<h2>Angaben</h2>
<dl class="answers">
${lines.map((line) => markup`<div><dt>${line.label}</dt>${answer(line, signup.lang)}</div>`)}
<div><dt>Eingang</dt><dd>${timeOf(stored.created, timeZone)}</dd></div>
<div><dt>Formular</dt><dd>${title}</dd></div>
<div><dt>Sprache des Formulars</dt><dd>${languageName(signup.lang)}</dd></div>
${stored.consentVersion !== null && markup`<div><dt>Fassung der Einwilligung</dt><dd>${stored.consentVersion}</dd></div>`}
</dl>
<h2>Notizen</h2>
${
  notes.length > 0 &&
  markup`<ol class="notes" role="list">${notes.map(
    (note) => markup`<li><p dir="auto">${unpackNote(note).text}</p>
<p class="muted">${timeOf(note.created, timeZone)}, ${note.author}</p></li>`,
  )}</ol>`
}
<form method="post" action="/inbox/${stored.id}/notes" class="panel">
<div class="field"><label for="note">Neue Notiz</label>
<textarea id="note" name="note" maxlength="2000" required></textarea></div>
<div><button type="submit">Notiz speichern</button></div>
</form>
<p><a class="button second" href="/inbox/${stored.id}/delete">Anmeldung löschen …</a></p>`;
  return { title: `${name} – Anmeldungen`, header: inboxHeader(centre, session), content };
}

/** Asks before it deletes; the deletion itself is a POST. */
export function deletePage({ centre, session, opened }: Pick<SignupParts, 'centre' | 'session' | 'opened'>): PageParts {
  const { stored, person } = opened;
  const content = markup`<div class="narrow">
<h1>Anmeldung löschen?</h1>
<p>Die Angaben von <bdi><strong>${person.name || 'dieser Person'}</strong></bdi> und alle Notizen dazu werden gelöscht. Das lässt sich nicht rückgängig machen.</p>
<form method="post" action="/inbox/${stored.id}/delete" class="row">
<button type="submit" class="danger">Endgültig löschen</button>
<a class="button second" href="/inbox/${stored.id}">Behalten</a>
</form>
</div>`;
  return { title: 'Anmeldung löschen?', header: inboxHeader(centre, session), content };
}

function answer({ value, kind, own }: AnswerLine, lang: string): Markup {
  // The rules of the form let only one plain address through; still it goes in encoded, so that it cannot add a header to the mail.
  if (kind === 'email' && value)
    return markup`<dd><a href="mailto:${encodeURIComponent(value).replace('%40', '@')}"><bdi>${value}</bdi></a></dd>`;
  if (kind === 'tel' && value)
    return markup`<dd><a href="tel:${value.replaceAll(/[^\d+]/g, '')}" dir="ltr">${value}</a></dd>`;
  return own ? markup`<dd lang="${lang}" dir="auto">${value}</dd>` : markup`<dd>${value}</dd>`;
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames('de', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang; // a tag that is well formed for us and not for the engine
  }
}
