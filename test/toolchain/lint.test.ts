import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '../..');
const CONFIGURATION = [
  '.oxlintrc.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.browser.json',
  'tsconfig.node.json',
];

/** One planted line: in which file, and whether the rule that is meant finds a fault in it. */
interface Plant {
  file: string;
  code: string;
  rule?: string;
}

const ARROW = 'eslint(no-restricted-imports)';
const HTML = 'eslint(no-restricted-properties)';

const forbidden = (file: string, ...sources: string[]): Plant[] =>
  sources.map((source) => ({ file, code: `import ${JSON.stringify(source)};`, rule: ARROW }));
const allowed = (file: string, ...sources: string[]): Plant[] =>
  sources.map((source) => ({ file, code: `import ${JSON.stringify(source)};` }));

const ARROWS = [
  ...allowed('src/model/offer.ts', './place.ts'),
  ...forbidden('src/model/offer.ts', '../feed/read-feed.ts', '../ui/locale.ts', 'lit', 'node:fs', 'fast-check'),

  ...allowed('src/feed/read-feed.ts', './load-feed.ts', './adapters/index.ts', '../model/offer.ts'),
  ...forbidden('src/feed/read-feed.ts', '../ui/locale.ts', '../collector/app.ts', 'lit', 'node:fs'),
  ...allowed('src/feed/adapters/mapped.ts', './index.ts', '../feed-config.ts', '../../model/offer.ts'),
  ...forbidden('src/feed/adapters/mapped.ts', '../../ui/locale.ts', '../../data.ts', 'lit', 'node:fs'),

  ...allowed('src/ui/locale.ts', './tokens.styles.ts', '../feed/load-feed.ts', '../model/offer.ts'),
  ...allowed('src/ui/locale.ts', '../locales/en.ts', 'lit', 'lit/decorators.js', '@lit/localize'),
  ...forbidden('src/ui/locale.ts', '../offers/cluster.ts', '../nahbei.ts', 'leaflet', 'lit/directives/unsafe-html.js'),

  ...allowed('src/offers/nahbei-offer-list.ts', './cluster.ts', '../ui/tokens.styles.ts', '../model/offer.ts', 'lit'),
  ...allowed('src/offers/nahbei-offer-list.ts', 'lit/directives/repeat.js', '@lit/localize'),
  ...forbidden('src/offers/nahbei-offer-list.ts', '../feed/load-feed.ts', '../calendar/month-grid.ts', 'leaflet'),
  ...forbidden(
    'src/offers/nahbei-offer-list.ts',
    '../signup/events.ts',
    '../collector/app.ts',
    'leaflet/src/map/Map.js',
  ),
  ...forbidden('src/offers/nahbei-offer-list.ts', 'lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'),
  ...allowed('src/offers/detail.template.ts', 'lit'),
  ...allowed('src/offers/detail.styles.ts', 'lit'),
  ...allowed('src/offers/leaflet-map.ts', 'lit', './leaflet.ts'),
  ...forbidden('src/offers/leaflet-map.ts', 'leaflet'),
  ...allowed('src/offers/leaflet.ts', 'leaflet/src/map/Map.js'),
  ...allowed('src/offers/leaflet-layers.ts', 'leaflet/src/layer/tile/GridLayer.js'),
  ...forbidden('src/offers/leaflet.ts', 'leaflet', 'lit', './cluster.ts'),
  ...allowed('src/offers/pmtiles-source.ts', 'pmtiles', 'pbf', '@mapbox/vector-tile'),
  ...forbidden('src/offers/pmtiles-source.ts', 'leaflet', 'lit'),
  ...forbidden('src/offers/vector-layer.ts', 'pmtiles', 'pbf'),
  ...allowed('src/calendar/month-grid.ts', '../model/issue.ts'),
  ...forbidden('src/calendar/month-grid.ts', 'lit', '@lit/localize', '../offers/cluster.ts'),
  ...forbidden('src/signup/send-signup.ts', 'lit', '../calendar/month-grid.ts', '../feed/load-feed.ts'),

  ...allowed('src/embed.ts', './nahbei.ts', './attributes.ts'),
  ...forbidden('src/embed.ts', './offers/nahbei-offer-map.ts', './ui/locale.ts', 'lit'),
  ...forbidden('src/nahbei-classic.ts', './ui/locale.ts', 'lit'),
  ...allowed('src/nahbei.ts', './attributes.ts', './offers/nahbei-offer-map.ts', './calendar/nahbei-event-calendar.ts'),
  ...forbidden('src/nahbei.ts', './offers/cluster.ts', './ui/locale.ts', './feed/load-feed.ts', 'lit'),
  ...allowed('src/data.ts', './feed/load-feed.ts', './model/offer.ts'),
  ...forbidden('src/data.ts', './ui/locale.ts', './collector/app.ts', 'lit'),

  ...allowed('src/collector/app.ts', './config.ts', '../model/signup.ts', 'node:fs/promises'),
  ...forbidden('src/collector/app.ts', '../feed/load-feed.ts', '../ui/locale.ts', '../cli/main.ts', 'lit', 'pg'),
  ...allowed(
    'src/collector/store/sqlite.ts',
    './store.ts',
    '../uuid.ts',
    '../../model/signup.ts',
    'kysely',
    'node:sqlite',
  ),
  ...forbidden('src/collector/store/sqlite.ts', '../../feed/load-feed.ts', '../../cli/main.ts', 'pg', 'lit'),
  ...allowed('src/collector/store/postgres.ts', 'pg', 'kysely'),
  ...allowed('src/collector/store/migrations/001-signups.ts', '../tables.ts', 'kysely'),
  ...forbidden('src/collector/store/migrations/001-signups.ts', '../../../feed/load-feed.ts', 'pg'),
  ...allowed('src/collector/pages/inbox.ts', './page.ts', '../store/store.ts', '../../model/signup.ts', 'fastify'),
  ...forbidden('src/collector/pages/inbox.ts', '../../ui/locale.ts', 'kysely'),
  ...allowed('src/cli/check.ts', './report.ts', '../feed/load-feed.ts', '../model/offer.ts', 'node:fs'),
  ...forbidden('src/cli/check.ts', '../collector/app.ts', '../ui/locale.ts', 'lit', 'fastify'),
  ...allowed('src/cli/demo.ts', '../collector/index.ts'),
  ...allowed('src/cli/collect.ts', '../collector/index.ts'),
];

const REST: Plant[] = [
  { file: 'src/model/offer.ts', code: `export type {Feed} from '../feed/feed.ts';`, rule: ARROW },
  { file: 'src/offers/cluster.ts', code: `void import('../calendar/month-grid.ts');`, rule: ARROW },
  { file: 'src/ui/locale.ts', code: `document.body.innerHTML = location.hash;`, rule: HTML },
  { file: 'src/ui/locale.ts', code: `document.body.outerHTML = location.hash;`, rule: HTML },
  { file: 'src/ui/locale.ts', code: `document.body.insertAdjacentHTML('beforeend', location.hash);`, rule: HTML },
  { file: 'src/ui/locale.ts', code: `document.write(location.hash);`, rule: HTML },
  { file: 'src/ui/locale.ts', code: `window.localStorage.clear();`, rule: HTML },
  { file: 'src/ui/locale.ts', code: `localStorage.clear();`, rule: 'eslint(no-restricted-globals)' },
  { file: 'src/ui/locale.ts', code: `document.cookie = 'a=b';`, rule: 'unicorn(no-document-cookie)' },
  { file: 'src/ui/locale.ts', code: `export default 1;`, rule: 'import(no-default-export)' },
  { file: 'src/ui/locale.ts', code: `fetch('/');`, rule: 'typescript(no-floating-promises)' },
  {
    file: 'src/collector/app.ts',
    code: `import { readFile } from 'node:fs/promises'; readFile('/');`,
    rule: 'typescript(no-floating-promises)',
  },
  {
    file: 'src/offers/nahbei-offer-list.ts',
    code: "import { html } from 'lit'; export const a = html`<${'b'}>`;",
    rule: 'lit(binding-positions)',
  },
];

describe('the lint rules', () => {
  const plants = [...ARROWS, ...REST];
  /** Rules that fired, by file and line. */
  const fired = new Map<string, string[]>();
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, code }: Plant) => lines.get(file)!.indexOf(code) + 1;
  let project = '';

  // A project of our configuration and the planted files, each of one plant a line; linted once.
  before(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'nahbei-lint-'));
    await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
    for (const file of CONFIGURATION) await cp(path.join(root, file), path.join(project, file));
    for (const { file, code } of plants) lines.set(file, [...(lines.get(file) ?? []), code]);
    for (const [file, code] of lines) {
      await mkdir(path.dirname(path.join(project, file)), { recursive: true });
      await writeFile(path.join(project, file), code.join('\n'));
    }
    const output = await new Promise<string>((resolve) => {
      const args = [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format=json', 'src'];
      execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 24 }, (_, stdout) => resolve(stdout));
    });
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
    };
    for (const { code, filename, labels } of diagnostics) {
      for (const { span } of labels) {
        const key = `${filename}:${span.line}`;
        fired.set(key, [...(fired.get(key) ?? []), code]);
      }
    }
  });

  after(() => rm(project, { recursive: true, force: true }));

  for (const plant of plants) {
    it(`${plant.rule ? 'refuse' : 'allow'} in ${plant.file}: ${plant.code}`, () => {
      const rules = fired.get(`${plant.file}:${lineOf(plant)}`) ?? [];
      if (plant.rule) expect(rules).to.include(plant.rule);
      else expect(rules).not.to.include(ARROW);
    });
  }
});
