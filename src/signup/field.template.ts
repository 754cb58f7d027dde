import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { maxLength, type Answer } from '../model/answers.ts';
import type { Field } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { icon } from '../ui/icon.ts';
import { alert, shield } from '../ui/icons.ts';

/** What a field's template needs to know. */
export interface FieldView {
  field: Field;
  /** Unique within the element; nothing from a feed becomes an id. */
  id: string;
  answer: Answer | undefined;
  /** What to do about a fault; `''` when there is none. */
  advice: string;
  /** The step's heading says the same. */
  labelHidden: boolean;
  /** What stands behind the consent: the way to the privacy notice. */
  more: unknown;
  words(text: Text | undefined): unknown;
  /** A sign for one of the options. */
  sign(value: string): unknown;
  /** The template of a week grid, once it is there. */
  week: ((view: FieldView, group: (view: FieldView, content: unknown) => TemplateResult) => TemplateResult) | undefined;
}

/** Two short ones stand side by side where there is room. */
const HALF = new Set(['given-name', 'family-name', 'tel', 'postal-code']);

/** One question, whatever its type. */
export function fieldTemplate(view: FieldView): TemplateResult {
  const { field, id } = view;
  if (field.type === 'info') {
    return html`<div class="field note">${icon(shield)}<p>${view.words(field.label)}</p></div>`;
  }
  if (field.type === 'checkbox' || field.type === 'consent') return tickTemplate(view);
  if (field.type === 'checkboxes' || field.type === 'radio') return choiceTemplate(view);
  if (field.type === 'weekgrid') return html`${view.week?.(view, groupTemplate)}`;
  return html`<div class=${HALF.has(field.autocomplete ?? '') ? 'field half' : 'field'} part="field">
    <label class="label" for=${id}>${view.words(field.label)}${voluntary(field)}</label>
    ${hint(view)}${advice(view)}${controlTemplate(view)}
  </div>`;
}

function controlTemplate(view: FieldView): TemplateResult {
  const { field, id, answer } = view;
  const value = typeof answer === 'string' ? answer : '';
  if (field.type === 'textarea') {
    return html`<textarea
      class="input" id=${id} rows="4" .value=${value} maxlength=${maxLength(field)}
      autocomplete=${field.autocomplete ?? 'off'} aria-describedby=${described(view)} aria-invalid=${invalid(view)}
    ></textarea>`;
  }
  if (field.type === 'select') {
    return html`<select class="input" id=${id} aria-describedby=${described(view)} aria-invalid=${invalid(view)}>
      <option value="" ?selected=${value === ''}></option>
      ${field.options?.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>${view.words(option.label)}</option>`,
      )}
    </select>`;
  }
  const digits = field.format === 'plz' ? 'numeric' : field.type === 'number' ? 'decimal' : nothing;
  // A number is typed as text: browsers take letters away in silence, and a wheel turns the value.
  const type = field.type === 'number' ? 'text' : field.type;
  return html`<input
    class="input" id=${id} type=${type} .value=${value} inputmode=${digits} maxlength=${maxLength(field)}
    autocomplete=${field.autocomplete ?? 'off'} aria-describedby=${described(view)} aria-invalid=${invalid(view)}
  >`;
}

function tickTemplate(view: FieldView): TemplateResult {
  const { field, id, answer } = view;
  return html`<div class="field" part="field">
    ${hint(view)}${advice(view)}
    <label class="tick">
      <input type="checkbox" id=${id} .checked=${answer === true} aria-describedby=${described(view)} aria-invalid=${invalid(view)}>
      <span>${view.words(field.label)} ${view.more}</span>
    </label>
  </div>`;
}

function choiceTemplate(view: FieldView): TemplateResult {
  const { field, id, answer } = view;
  const one = field.type === 'radio';
  const chosen = Array.isArray(answer) ? answer : [answer];
  return groupTemplate(
    view,
    html`<div class="options">
      ${field.options?.map(
        (option, index) => html`<label class="option">
          ${view.sign(option.value)}
          <span><b>${view.words(option.label)}</b>${option.hint ? html`<small>${view.words(option.hint)}</small>` : nothing}</span>
          <input
            type=${one ? 'radio' : 'checkbox'} id=${index ? `${id}-${index}` : id} name=${one ? id : nothing}
            .value=${option.value} .checked=${chosen.includes(option.value)} aria-invalid=${one ? nothing : invalid(view)}
          >
        </label>`,
      )}
    </div>`,
  );
}

/** Several controls that answer one question. */
function groupTemplate(view: FieldView, content: unknown): TemplateResult {
  const { field } = view;
  return html`<fieldset class="field" part="field" aria-describedby=${described(view)}>
    <legend class=${view.labelHidden ? 'label visually-hidden' : 'label'}>${view.words(field.label)}${voluntary(field)}</legend>
    ${hint(view)}${advice(view)}${content}
  </fieldset>`;
}

const voluntary = (field: Field) =>
  field.required ? nothing : html` <span class="voluntary">${msg('(freiwillig)')}</span>`;

const hint = ({ field, id, words }: FieldView) =>
  field.hint ? html`<span class="hint" id="${id}-hint">${words(field.hint)}</span>` : nothing;

const advice = ({ id, advice }: FieldView) =>
  advice ? html`<p class="advice" id="${id}-advice">${icon(alert)}${advice}</p>` : nothing;

/** The advice first, then the hint (WCAG 3.3.1, 3.3.2). */
function described({ field, id, advice }: FieldView) {
  const ids = [...(advice ? [`${id}-advice`] : []), ...(field.hint ? [`${id}-hint`] : [])];
  return ids.join(' ') || nothing;
}

const invalid = ({ advice }: FieldView) => (advice ? 'true' : nothing);
