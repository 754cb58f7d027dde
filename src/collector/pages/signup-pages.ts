import type { Field, Form } from '../../model/form.ts';
import type { Issue } from '../../model/issue.ts';
import type { Rich } from '../../model/schema.ts';
import { pickText, type Text } from '../../model/text.ts';
import type { Centre } from '../centres.ts';
import { markup } from './markup.ts';
import type { PageParts } from './page.ts';

/** After a form without JavaScript: what the feed says to people who signed up. */
export function thanksPage(form: Form, centre: Centre, lang: string): PageParts {
  const words = pickText(wordsOf(form.success), lang, centre.lang);
  const steps = form.nextSteps?.flatMap(({ title }) => pickText(title, lang, centre.lang) ?? []) ?? [];
  const content = markup`<div class="narrow">
<h1>Danke, Ihre Anmeldung ist da</h1>
${words ? markup`<p class="note" lang="${words.lang}" dir="auto">${words.value}</p>` : markup`<p>${centre.name} meldet sich bei Ihnen.</p>`}
${
  steps.length > 0 &&
  markup`<h2>So geht es weiter</h2>
<ol>${steps.map((step) => markup`<li lang="${step.lang}" dir="auto">${step.value}</li>`)}</ol>`
}
</div>`;
  return { title: `Danke – ${centre.name}`, content };
}

/** The same rules as in the form, in the same words, for whoever has no JavaScript. */
export function refusalPage(issues: readonly Issue[], form: Form, centre: Centre): PageParts {
  const count = issues.length;
  const lines = issues.map((issue) => {
    const field = form.fields.find(({ name }) => issue.path === `/answers/${name}`);
    const label = field && labelOf(field, centre.lang);
    return markup`<li>${label !== undefined && markup`<strong>${label}:</strong> `}${SENTENCES[issue.code] ?? 'Das passt hier nicht.'}</li>`;
  });
  const content = markup`<div class="narrow">
<h1>Es fehlt noch etwas</h1>
<div class="error" role="alert">
<h2>Bitte prüfen Sie ${count === 1 ? 'eine Angabe' : `${count} Angaben`}</h2>
<ul>${lines}</ul>
</div>
<p>Gehen Sie im Browser eine Seite zurück. Was Sie geschrieben haben, steht dort noch. Es wurde noch nichts gespeichert.</p>
</div>`;
  return { title: `Fehler: Bitte prüfen – ${centre.name}`, content };
}

/** Words with markup are for the element, which has the rules for it; here they would show their tags. */
function wordsOf(rich: Rich | undefined): Text | undefined {
  if (typeof rich !== 'object' || !('format' in rich && 'value' in rich)) return rich as Text | undefined;
  return rich.format === 'html' ? undefined : (rich.value as Text);
}

const labelOf = ({ label }: Field, formLang: string) => pickText(label, 'de', formLang)?.value;

const SENTENCES: Record<string, string> = {
  required: 'Bitte füllen Sie das Feld aus.',
  consent: 'Bitte stimmen Sie zu, sonst dürfen wir Ihre Angaben nicht speichern.',
  option: 'Bitte wählen Sie aus der Liste.',
  'too-long': 'Das ist zu lang.',
  email: 'Schreiben Sie die Adresse mit @, zum Beispiel name@beispiel.de.',
  phone: 'Das ist keine Telefonnummer.',
  plz: 'Die Postleitzahl hat fünf Ziffern.',
  iban: 'Das ist keine IBAN.',
  number: 'Bitte schreiben Sie eine Zahl.',
  date: 'Das ist kein Datum.',
  time: 'Das ist keine Uhrzeit.',
  range: 'Das liegt außerhalb des Möglichen.',
  form: 'Dieses Formular gibt es hier nicht (mehr).',
};
