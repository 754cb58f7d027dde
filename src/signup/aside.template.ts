import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Form } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { heading } from '../ui/heading.ts';
import { phoneLink } from '../ui/phone-link.ts';

/**
 * What stands beside the form: what happens after sending, and whom to ask.
 *
 * @param level - Of its headings.
 */
export function asideTemplate(
  { nextSteps, contact }: Form,
  level: number,
  words: (text: Text | undefined) => unknown,
): TemplateResult | typeof nothing {
  if (!nextSteps?.length && !contact) return nothing;
  return html`<aside aria-label=${msg('So geht es weiter')}>
    ${
      nextSteps?.length
        ? html`<div>
          ${heading(level, msg('So geht es weiter'))}
          <ol class="next" role="list">
            ${nextSteps.map(
              ({ title, text }) => html`<li>
                <div><b>${words(title)}</b>${text ? html`<small>${words(text)}</small>` : nothing}</div>
              </li>`,
            )}
          </ol>
        </div>`
        : nothing
    }
    ${
      contact
        ? html`<div class="contact">
          ${heading(level, msg('Haben Sie Fragen?'))}
          <p><b>${contact.name}</b></p>
          <p class="hint">${words(contact.role)}</p>
          ${contact.phone ? html`<p>${phoneLink(contact.phone)}</p>` : nothing}
          ${contact.hours?.text ? html`<p class="hint">${words(contact.hours.text)}</p>` : nothing}
        </div>`
        : nothing
    }
  </aside>`;
}
