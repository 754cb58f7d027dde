import type { FastifyReply } from 'fastify';

import { PAGE_POLICY } from '../headers.ts';
import { markup, type Markup } from './markup.ts';

/** Path of the style sheet of all pages. */
export const STYLE_PATH = '/inbox/collector.css';

export interface PageParts {
  /** Title in the browser's tab; the page's heading is in its content. */
  title: string;
  content: Markup;
  /** Above the content: who is signed in. */
  header?: Markup;
}

/** Sends a whole page, German, without script. */
export function sendPage(reply: FastifyReply, { title, content, header }: PageParts, status = 200): FastifyReply {
  const page = markup`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<a class="skip" href="#content">Zum Inhalt</a>
${header}
<main id="content" tabindex="-1">
${content}
</main>
</body>
</html>
`;
  return reply
    .code(status)
    .header('content-security-policy', PAGE_POLICY)
    .type('text/html; charset=utf-8')
    .send(page.toString());
}

/** A page that says in one sentence that something did not work, and where to go on. */
export function sendFailure(reply: FastifyReply, status: number): FastifyReply {
  const [heading, sentence] = FAILURES[status] ?? (status >= 500 ? FAILURES[500]! : FAILURES[400]!);
  const content = markup`<h1>${heading}</h1>
<p>${sentence}</p>
<p><a href="/inbox">Zu den Anmeldungen</a></p>`;
  return sendPage(reply, { title: heading, content }, status);
}

const FAILURES: Record<number, [heading: string, sentence: string]> = {
  400: [
    'Das hat nicht geklappt',
    'Der Browser hat etwas geschickt, das wir nicht verstehen. Bitte versuchen Sie es noch einmal.',
  ],
  403: [
    'Das ist nicht erlaubt',
    'Diese Anfrage kam von einer anderen Website. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  ],
  404: ['Hier ist nichts', 'Diese Seite gibt es nicht, oder die Anmeldung wurde gelöscht.'],
  413: ['Das ist zu viel auf einmal', 'Bitte kürzen Sie den Text und versuchen Sie es noch einmal.'],
  429: ['Zu viele Versuche', 'Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.'],
  500: ['Das hat nicht geklappt', 'Bei uns ist ein Fehler passiert. Bitte versuchen Sie es später noch einmal.'],
  503: [
    'Gerade nicht erreichbar',
    'Die Datenbank antwortet nicht. Es ist nichts verloren. Bitte versuchen Sie es in einer Minute noch einmal.',
  ],
};
