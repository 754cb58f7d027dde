import { pickText } from '../../model/text.ts';
import type { Centre } from '../centres.ts';
import { unpackNote } from '../payload.ts';
import type { StoredNote } from '../store/store.ts';
import { csv } from './csv.ts';
import { timeText, type OpenSignup } from './inbox-view.ts';
import { STATE_LABELS } from './state-labels.ts';

/** Everything about these signups as one table: a column for each question of any form, in the forms' order. */
export function exportCsv(
  signups: readonly OpenSignup[],
  notes: readonly StoredNote[],
  centre: Centre,
  timeZone: string,
): string {
  const columns = new Map<string, string>();
  for (const { fields } of centre.forms) {
    for (const { name, type, label } of fields) {
      if (type !== 'info' && !columns.has(name)) columns.set(name, pickText(label, 'de', centre.lang)?.value ?? name);
    }
  }
  for (const { lines } of signups) {
    for (const { name, label } of lines) if (!columns.has(name)) columns.set(name, label);
  }
  const notesOf = Map.groupBy(notes, ({ signupId }) => signupId);
  const names = [...columns.keys()];
  const head = ['Eingang', 'Status', 'Formular', 'Sprache', ...columns.values(), 'Einwilligung', 'Notizen', 'Kennung'];
  const rows = signups.map(({ stored, signup, lines }) => [
    timeText(stored.created, timeZone),
    STATE_LABELS[stored.state],
    signup.form,
    signup.lang,
    ...names.map((name) => lines.find((line) => line.name === name)?.value ?? ''),
    stored.consentVersion ?? '',
    (notesOf.get(stored.id) ?? []).map((note) => unpackNote(note).text).join('\n'),
    stored.id,
  ]);
  return csv([head, ...rows]);
}
