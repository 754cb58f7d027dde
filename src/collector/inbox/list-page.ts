import type { Centre } from '../centres.ts';
import { markup, type Markup } from '../pages/markup.ts';
import type { PageParts } from '../pages/page.ts';
import { SIGNUP_STATES, type SignupState } from '../signup-state.ts';
import type { Session } from '../store/store.ts';
import { inboxHeader, timeOf, type OpenSignup } from './inbox-view.ts';
import { STATE_LABELS } from './state-labels.ts';

export interface ListParts {
  centre: Centre;
  session: Session;
  counts: Record<SignupState, number>;
  state: SignupState | undefined;
  signups: readonly OpenSignup[];
  /** Id after which the next page goes on. */
  next: string | undefined;
  /** Whether this is not the first page. */
  later: boolean;
  /** What just happened. */
  done: Markup | undefined;
  timeZone: string;
}

/** All signups, newest first. */
export function listPage(parts: ListParts): PageParts {
  const { centre, session, signups, state, done } = parts;
  const search = session.search ?? '';
  const content = markup`<h1>Anmeldungen</h1>
${done}
<nav aria-label="Nach Status">${stateLinks(parts)}</nav>
<form method="post" action="/inbox/search" class="panel" role="search">
<div class="row"><div class="field"><label for="search">Suchen in allen Angaben</label>
<input id="search" name="search" type="search" maxlength="100" value="${search}" autocomplete="off"></div>
<button type="submit">Suchen</button></div>
<input type="hidden" name="state" value="${state}">
</form>
${
  search &&
  markup`<div class="note row"><span>Gezeigt wird nur, was zu „<bdi>${search}</bdi>“ passt.</span>
<form method="post" action="/inbox/search"><input type="hidden" name="state" value="${state}">
<button type="submit" class="second" name="search" value="">Suche beenden</button></form></div>`
}
${signups.length > 0 ? table(parts) : markup`<p>${emptySentence(parts)}</p>`}
${pages(parts)}
<form method="post" action="/inbox/export.csv">
<input type="hidden" name="state" value="${state}">
<button type="submit" class="second">Als Tabelle (CSV) herunterladen</button>
<p class="muted">${state ? `Alle mit Status „${STATE_LABELS[state]}“` : 'Alle Anmeldungen'}, mit allen Angaben. Bewahren Sie die Datei sicher auf.</p>
</form>`;
  return { title: `Anmeldungen – ${centre.name}`, header: inboxHeader(centre, session), content };
}

function stateLinks({ counts, state }: ListParts): Markup {
  const all = SIGNUP_STATES.reduce((sum, one) => sum + counts[one], 0);
  const link = (href: string, label: string, count: number, current: boolean) =>
    markup`<li>${current ? markup`<a href="${href}" aria-current="page">${label} (${count})</a>` : markup`<a href="${href}">${label} (${count})</a>`}</li>`;
  return markup`<ul class="states" role="list">
${link('/inbox', 'alle', all, state === undefined)}
${SIGNUP_STATES.map((one) => link(`/inbox?state=${one}`, STATE_LABELS[one], counts[one], one === state))}
</ul>`;
}

/** With its roles said again: on a narrow screen it is laid out as blocks, and browsers then forget that it is a table. */
function table({ signups, timeZone }: ListParts): Markup {
  const row = ({ stored, person }: OpenSignup) => markup`<tr role="row">
<th role="rowheader" scope="row"><a href="/inbox/${stored.id}"><bdi>${person.name || 'Ohne Namen'}</bdi></a>
<div class="muted">${[person.email, person.phone].filter(Boolean).map((way) => markup`<div><bdi>${way}</bdi></div>`)}</div></th>
<td role="cell">${timeOf(stored.created, timeZone)}</td>
<td role="cell">${STATE_LABELS[stored.state]}</td>
</tr>`;
  return markup`<table role="table">
<caption>Neueste zuerst</caption>
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col">Name</th>
<th role="columnheader" scope="col">Eingang</th>
<th role="columnheader" scope="col">Status</th>
</tr></thead>
<tbody role="rowgroup">
${signups.map(row)}
</tbody>
</table>`;
}

function pages({ next, later, state }: ListParts): Markup | false {
  const query = (before?: string) => {
    const params = new URLSearchParams({ ...(state && { state }), ...(before && { before }) }).toString();
    return params ? `/inbox?${params}` : '/inbox';
  };
  if (next === undefined && !later) return false;
  return markup`<nav aria-label="Seiten" class="row">
${later && markup`<a class="button second" href="${query()}">Zu den neuesten</a>`}
${next !== undefined && markup`<a class="button second" href="${query(next)}">Ältere zeigen</a>`}
</nav>`;
}

function emptySentence({ session, state, later }: ListParts): string {
  if (session.search !== null) return 'Keine Anmeldung passt zu dieser Suche.';
  if (later) return 'Ältere Anmeldungen gibt es nicht.';
  return state === undefined
    ? 'Noch hat sich niemand angemeldet.'
    : `Keine Anmeldung hat den Status „${STATE_LABELS[state]}“.`;
}
