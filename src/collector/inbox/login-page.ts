import { markup } from '../pages/markup.ts';
import type { PageParts } from '../pages/page.ts';

/** The way in. After a failure the same sentence for every reason, so that nobody learns which addresses exist. */
export function loginPage({ email = '', failed = false } = {}): PageParts {
  const content = markup`<div class="narrow">
<h1>Anmeldungen lesen</h1>
<p>Für Mitarbeiterinnen und Mitarbeiter des Freiwilligenzentrums.</p>
${failed && markup`<div class="error" role="alert"><h2>Das hat nicht geklappt</h2><p>E-Mail oder Passphrase stimmt nicht.</p></div>`}
<form method="post" action="/inbox/login" class="narrow">
<div class="field"><label for="email">E-Mail</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="200" value="${email}"></div>
<div class="field"><label for="passphrase">Passphrase</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required maxlength="1024"></div>
<div><button type="submit">Einloggen</button></div>
</form>
</div>`;
  return { title: failed ? 'Fehler: Einloggen' : 'Einloggen', content };
}
