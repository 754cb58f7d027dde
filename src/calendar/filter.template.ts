import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { categoryIcon } from '../ui/category-icon.ts';
import { icon } from '../ui/icon.ts';
import { check, chevronDown, tag, wheelchair } from '../ui/icons.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { Group } from './calendar-state.ts';

/** The buttons that narrow the calendar down. */
export function filterBar(c: CalendarContext) {
  const { filter, topicsOpen, agenda } = c;
  const { feed } = agenda;
  const chip = (group: Group, values: readonly string[], sign: unknown, label: unknown) =>
    c.isFree(group) && (filter[group]?.length || agenda.canFind(group, values))
      ? html`<button
          class="chip"
          part="chip"
          type="button"
          aria-pressed=${filter[group]?.includes(values[0]!) ? 'true' : 'false'}
          @click=${() => c.toggle(group, values)}
        >
          ${sign}${label}
        </button>`
      : nothing;
  // For these there is no button until a link or the page has set them: then there is one to take them back.
  const given = (group: 'district' | 'language', name: (value: string) => unknown) =>
    filter[group]?.map((value) => chip(group, [value], nothing, name(value)));
  const topics = c.isFree('category') ? agenda.topics : [];
  const chosen = filter.category ?? [];
  return html`<fieldset>
    <legend class="visually-hidden">${msg('Termine filtern')}</legend>
    <div class="chips">
      ${
        topics.length
          ? html`<button
            class="chip"
            part="chip"
            type="button"
            aria-expanded=${topicsOpen ? 'true' : 'false'}
            aria-controls="topics"
            @click=${() => c.set({ topicsOpen: !topicsOpen })}
          >
            ${chosen.length ? msg(str`Themen (${chosen.length})`) : msg('Alle Themen')}${icon(chevronDown)}
          </button>`
          : nothing
      }
      ${chip('cost', ['free'], icon(tag), msg('Kostenlos'))}
      ${chip('appointment', ['none'], icon(check), msg('Ohne Anmeldung'))}
      ${chip('wheelchair', ['yes'], icon(wheelchair), msg('Barrierefrei'))}
      ${chip('kind', ['professional'], html`<i class="dot"></i>`, msg('Fachkräfte'))}
      ${chip('kind', ['volunteer', 'selfhelp'], html`<i class="dot volunteer"></i>`, msg('Ehrenamt'))}
      ${given('district', (value) => c.words(feed.feed.districts?.find(({ id }) => id === value)?.name ?? value))}
      ${given('language', (value) => languageName(c.intl, value))}
    </div>
    <div class="chips" id="topics" ?hidden=${!topicsOpen}>
      ${
        topicsOpen
          ? topics.map(
              ({ id, label, icon: sign }) => html`<label class="chip" part="chip">
              <input type="checkbox" .checked=${chosen.includes(id)} @change=${() => c.toggle('category', [id])} />
              ${categoryIcon(sign)}${c.words(label)}
            </label>`,
            )
          : nothing
      }
    </div>
  </fieldset>`;
}

/** `Türkisch`; the tag itself where it is none. */
export function languageName(locale: string, lang: string): string {
  if (/^de-x-(leicht|ls)/i.test(lang)) return msg('Leichte Sprache');
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  } catch (error) {
    if (error instanceof RangeError) return lang;
    throw error;
  }
}
