import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { maxLength } from '../model/answers.ts';
import type { Field, Form } from '../model/form.ts';
import type { Issue } from '../model/issue.ts';
import type { Rich } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { alert, check } from '../ui/icons.ts';
import type { SendStatus } from './events.ts';

/** What the templates need of their form. */
export interface FeedbackView {
  form(): Form | undefined;
  /** Level of a heading within the form. */
  level(): number;
  idOf(field: Field): string;
  /** Takes the focus to the element with this id, once it is rendered. */
  focus(id: string): Promise<void>;
  plain(text: Text | undefined): string;
  rich(text: Rich): unknown;
}

/** The sentence beside a field and in the summary, for an issue's code: what to do, not what was wrong. */
export function adviceFor(code: string, field: Field): string {
  switch (code) {
    case 'required':
      if (field.type === 'checkboxes') return msg('Wählen Sie mindestens eines aus');
      if (field.type === 'radio' || field.type === 'select') return msg('Wählen Sie eines aus');
      return msg('Füllen Sie dieses Feld aus');
    case 'consent':
      return msg('Bitte stimmen Sie zu');
    case 'email':
      return msg('Schreiben Sie die Adresse mit @, zum Beispiel name@beispiel.de');
    case 'phone':
      return msg('Schreiben Sie eine Telefonnummer, zum Beispiel 0221 4710 145');
    case 'plz':
      return msg('Schreiben Sie fünf Ziffern, zum Beispiel 12345');
    case 'iban':
      return msg('Schreiben Sie eine IBAN, sie beginnt mit zwei Buchstaben');
    case 'number':
      return msg('Schreiben Sie eine Zahl');
    case 'date':
      return msg('Schreiben Sie ein Datum');
    case 'time':
      return msg('Schreiben Sie eine Uhrzeit, zum Beispiel 9:30');
    case 'too-long': {
      const most = maxLength(field);
      return msg(str`Schreiben Sie höchstens ${most} Zeichen`);
    }
    default:
      return msg('Prüfen Sie diese Angabe');
  }
}

/** What to mend before the form can be sent, each a way to its field; nothing without a fault. */
export function summaryTemplate(issues: readonly Issue[], view: FeedbackView): TemplateResult | typeof nothing {
  const form = view.form();
  const count = issues.length;
  if (!count || !form) return nothing;
  const title = count === 1 ? msg('Bitte prüfen Sie eine Angabe') : msg(str`Bitte prüfen Sie ${count} Angaben`);
  return html`<div class="summary">
      <div role="alert">
        ${heading(view.level(), html`${icon(alert)}${title}`, '', 'summary')}
        <ul role="list">
          ${issues.map((issue) => {
            const field = form.fields.find(({ name }) => issue.path === `/answers/${name}`);
            if (!field)
              return html`<li>${msg('Die Anmeldung passt nicht zu diesem Formular. Laden Sie die Seite neu.')}</li>`;
            const id = view.idOf(field);
            const name = field.type === 'consent' ? msg('Datenschutz') : view.plain(field.label);
            const jump = (event: Event) => {
              // A fragment does not reach into a shadow root.
              event.preventDefault();
              void view.focus(id);
            };
            return html`<li><a href="#${id}" @click=${jump}>${name}: ${adviceFor(issue.code, field)}</a></li>`;
          })}
        </ul>
      </div>
    </div>`;
}

/** Why it is not sent, or that nobody knows; and what to do. */
export function troubleTemplate(outcome: SendStatus | undefined, encoding: string): TemplateResult | typeof nothing {
  const sentence = troubleOf(outcome, encoding);
  return sentence ? html`<p class="trouble">${sentence}</p>` : nothing;
}

function troubleOf(outcome: SendStatus | undefined, encoding: string): string | undefined {
  switch (outcome) {
    case 'not-sent':
      return msg(
        'Ihre Anmeldung ist noch nicht bei uns. Ihre Angaben sind noch da. Bitte versuchen Sie es noch einmal.',
      );
    case 'unknown':
      return encoding === 'form'
        ? msg(
            'Wir wissen nicht, ob Ihre Anmeldung angekommen ist. Fragen Sie bitte nach, bevor Sie sie noch einmal senden.',
          )
        : msg(
            'Wir wissen nicht, ob Ihre Anmeldung angekommen ist. Senden Sie sie noch einmal: Sie wird nicht doppelt gespeichert.',
          );
    case 'refused':
      return msg(
        'Ihre Anmeldung kann hier gerade nicht angenommen werden. Ihre Angaben sind noch da. Rufen Sie uns bitte an.',
      );
    default:
      return undefined;
  }
}

/** What a person reads when the collector has said that it has the answers. */
export function thanksTemplate(view: FeedbackView): TemplateResult {
  const success = view.form()?.success;
  return html`<div class="done">
      <span class="sign volunteer">${icon(check)}</span>
      <div>
        ${heading(view.level(), msg('Danke. Ihre Anmeldung ist bei uns.'), '', 'done')}
        <p>${success ? view.rich(success) : msg('Wir melden uns bei Ihnen.')}</p>
      </div>
    </div>`;
}
