// dist/THIRD-PARTY.txt: whose work is in the bundle, and under which licence. Written from what Rollup really put into it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { root } from './run.mjs';

/** What is in the bundle without being imported: pictures and styles that were copied into our sources. */
const COPIED = { 'src/ui/icons.ts': '@tabler/icons', 'src/offers/leaflet.styles.ts': 'leaflet' };

/** For packages that name their licence and forget to enclose it: whose it is, from the project's repository. */
const COPYRIGHTS = { pmtiles: 'Copyright 2021 Protomaps LLC' };

const BSD_3_CLAUSE = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

const modules = path.join(root, 'node_modules');

function packageOf(id) {
  const copied = COPIED[path.relative(root, id).replaceAll('\\', '/')];
  if (copied) return path.join(modules, copied);
  const inside = id.lastIndexOf('node_modules');
  if (inside === -1) return undefined;
  const [first, second] = id.slice(inside + 'node_modules'.length + 1).split(/[\\/]/);
  return path.join(id.slice(0, inside), 'node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

function entry(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const known = license === 'BSD-3-Clause' && COPYRIGHTS[name] ? `${COPYRIGHTS[name]}\n\n${BSD_3_CLAUSE}` : undefined;
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : known;
  if (!text) throw new Error(`${name} is in the bundle and has no licence file`);
  return [name, `${name} ${version} (${license})\n${homepage ?? ''}\n\n${text}\n`];
}

/** A Rollup plugin. */
export const thirdParty = () => ({
  name: 'third-party',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = new Set(
      ids
        .filter((id) => !id.startsWith('\0'))
        .map(packageOf)
        .filter(Boolean),
    );
    const entries = new Map([...folders].map(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
    const head = 'The files of nahbei for browsers contain parts of the following works, with thanks.\n';
    const rule = `\n${'-'.repeat(80)}\n\n`;
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: [head, ...entries.values()].join(rule) });
  },
});
