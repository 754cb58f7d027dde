import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Category } from '../model/feed.ts';
import { icon } from '../ui/icon.ts';
import { check, chevronDown, clock, plus, search, tag, wheelchair, world } from '../ui/icons.ts';
import { nameOf } from './offer-card.template.ts';
import type { OfferContext } from './offer-context.ts';
import { has, NEIGHBOURS, valuesOf, type Group, type Wish } from './wishes.ts';

/** On a phone, so many topics are seen at first. */
const TOPICS = 6;

/** What there is to filter by, and what is filtered. */
export interface FilterBar {
  context: OfferContext;
  /** What is chosen. */
  wishes: readonly Wish[];
  /** Topics that occur. */
  topics: readonly Category[];
  topicsOpen: boolean;
  /** Languages that occur, BCP 47. */
  languages: readonly string[];
  /** Whether the choice is the reader's, and there are offers that it would find. */
  offered(group: Group, value: string): boolean;
  toggle(group: Group, ...values: string[]): void;
  openTopics(): void;
  /** Somebody is about to type. */
  prepare(): void;
  /** Somebody typed. */
  typed(event: Event): void;
  submit(event: Event): void;
}

/** What somebody looks for, in words or by topic. The place comes beside it. */
export const finder = ({
  context,
  wishes,
  topics,
  topicsOpen,
  toggle,
  openTopics,
  prepare,
  typed,
  submit,
}: FilterBar) =>
  html`<form class="find" role="search" aria-label=${context.plain(context.feed.feed.title) || nothing} @submit=${submit}>
    <div class="find-row">
      <div>
        <label class="label" for="query">${msg('Was suchen Sie?')}</label>
        <span class="with-icon">
          ${icon(search)}<input
            class="input"
            part="field"
            id="query"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            placeholder=${msg('zum Beispiel: Hebamme, Spielgruppe')}
            @focus=${prepare}
            @input=${typed}
          />
        </span>
      </div>
      <button class="button primary" part="button">${msg('Suchen')}</button>
    </div>
    ${
      topics.length > 1
        ? html`<fieldset class=${topicsOpen ? 'topics all' : 'topics'}>
          <legend class="label">${msg('Wobei wünschen Sie sich Hilfe?')}</legend>
          <div class="topic-grid">
            ${topics.map(
              ({ id, icon: sign, label }) =>
                html`<button
                  class="topic"
                  part="chip"
                  type="button"
                  aria-pressed=${has(wishes, 'category', id) ? 'true' : 'false'}
                  @click=${() => toggle('category', id)}
                >
                  ${icon(context.topicSign(sign))}<span>${context.words(label)}</span>
                </button>`,
            )}
          </div>
          ${
            topics.length > TOPICS && !topicsOpen
              ? html`<button class="button quiet phone" type="button" @click=${openTopics}>
                ${icon(plus)}${msg(str`Alle ${topics.length} Themen zeigen`)}
              </button>`
              : nothing
          }
        </fieldset>`
        : nothing
    }
  </form>`;

/** The buttons that narrow the offers down. In a dialog, the languages stand open. */
export function chips(bar: FilterBar, dialog = false) {
  const { wishes, languages, context, offered, toggle } = bar;
  const chip = (sign: unknown, words: string, group: Group, ...values: string[]) =>
    offered(group, values[0]!)
      ? html`<button
          class="chip"
          part="chip"
          type="button"
          aria-pressed=${has(wishes, group, values[0]!) ? 'true' : 'false'}
          @click=${() => toggle(group, ...values)}
        >
          ${sign}${words}
        </button>`
      : nothing;
  const chosen = valuesOf(wishes, 'language');
  const names = chosen.map((tag) => nameOf(context.intl, tag)).join(', ');
  const choice = html`<fieldset class=${dialog ? 'languages open' : 'languages'} tabindex="-1">
    <legend class=${dialog ? 'label' : 'visually-hidden'}>${msg('Sprache')}</legend>
    ${languages
      .map((tag) => [nameOf(context.intl, tag), tag] as const)
      .sort(([a], [b]) => a.localeCompare(b, context.intl))
      .map(
        ([name, tag]) =>
          html`<label>
            <input type="checkbox" .checked=${chosen.includes(tag)} @change=${() => toggle('language', tag)} />${name}
          </label>`,
      )}
  </fieldset>`;
  return html`<div class="filter">
    <div class="chips" role="group" aria-label=${msg('Filter')}>
      ${chip(icon(clock), msg('Heute geöffnet'), 'open', 'today')} ${chip(icon(tag), msg('Kostenlos'), 'cost', 'free')}
      ${chip(icon(check), msg('Ohne Anmeldung'), 'appointment', 'none')}
      ${chip(icon(wheelchair), msg('Barrierefrei'), 'wheelchair', 'yes')}
      ${
        languages.length > 1 && !dialog
          ? html`<details class="disclosure" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
            <summary class="chip" part="chip">
              ${icon(world)}${msg(str`Sprache: ${names || msg('alle')}`)}${icon(chevronDown)}
            </summary>
            ${choice}
          </details>`
          : nothing
      }
    </div>
    <div class="chips" role="group" aria-label=${msg('Wer hilft?')}>
      ${chip(html`<i class="dot"></i>`, msg('Fachkräfte'), 'kind', 'professional')}
      ${chip(html`<i class="dot volunteer"></i>`, msg('Ehrenamt'), 'kind', ...NEIGHBOURS)}
    </div>
    ${dialog && languages.length > 1 ? choice : nothing}
  </div>`;
}

function closeOnEscape(event: KeyboardEvent) {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent) {
  const details = event.currentTarget as HTMLDetailsElement;
  if (!details.contains(event.relatedTarget as Node | null)) details.open = false;
}
