import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { DAY_PARTS } from '../model/answers.ts';
import { icon } from '../ui/icon.ts';
import { evening, morning, noon } from '../ui/icons.ts';
import type { FieldView } from './field.template.ts';

/**
 * When somebody has time: rows of days by morning, afternoon and evening; below 34 rem one box under the other. Each box is named by
 * its row and its column.
 *
 * @param group - Puts label, hint and advice around it.
 */
export function weekGridTemplate(
  view: FieldView,
  group: (view: FieldView, content: unknown) => TemplateResult,
): TemplateResult {
  const { field, id, answer } = view;
  const chosen = Array.isArray(answer) ? answer : [];
  const names = { morning: msg('vormittags'), afternoon: msg('nachmittags'), evening: msg('abends') };
  const signs = { morning, afternoon: noon, evening };
  return group(
    view,
    html`<table class="week">
      <thead>
        <tr>
          <td></td>
          ${DAY_PARTS.map((part) => html`<th scope="col">${icon(signs[part])}${names[part]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${field.options?.map(
          (row, y) => html`<tr>
            <th scope="row">${view.words(row.label)}</th>
            ${DAY_PARTS.map((part, x) => {
              const cell = `${row.value}.${part}`;
              return html`<td>
                <label class="cell">
                  <input type="checkbox" id=${x || y ? `${id}-${y}-${x}` : id} .value=${cell} .checked=${chosen.includes(cell)}>
                  <span class="visually-hidden">${view.words(row.label)} </span><span class="part">${names[part]}</span>
                </label>
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
