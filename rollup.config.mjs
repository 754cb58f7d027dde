// src → dist. Stable file names and no trace of time or place, so that dist/ can be committed and compared byte by byte.
// No source maps: they would be several times as large as the code, and change with every line of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';

import { thirdParty } from './scripts/third-party.mjs';
import { toJavaScript } from './scripts/typescript.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const source = (file) => path.join(root, 'src', file);
const out = process.env.NAHBEI_DIST ?? path.join(root, 'dist');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const ELEMENTS = {
  'offer-map': source('offers/nahbei-offer-map.ts'),
  'event-calendar': source('calendar/nahbei-event-calendar.ts'),
  'signup-form': source('signup/nahbei-signup-form.ts'),
};
const READER = source('feed/load-feed.ts');

/** Without type checking: tsc does that. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    return toJavaScript(code, path.relative(root, id));
  },
};

/** Leaflet writes a few strings of its own through innerHTML. Trusted Types let them pass when our policy has made them. */
const leafletTrustedTypes = {
  name: 'leaflet-trusted-types',
  transform(code, id) {
    const write = /^(\t+[\w.]+\.innerHTML = )(.+?);$/gm;
    if (!/[\\/]leaflet[\\/]src[\\/]/.test(id) || !write.test(code)) return null;
    const patched = code.replaceAll(write, '$1trustedHtml__($2);');
    const policy = JSON.stringify(source('offers/trusted-html.ts'));
    return { code: `${patched}\nimport { trustedHtml as trustedHtml__ } from ${policy};\n`, map: null };
  },
};

/** Drops comments and needless white space from css`…`, which is what minifiers of JavaScript leave alone. */
const compactCss = {
  name: 'compact-css',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('css`')) return null;
    const compact = (css) =>
      css.replaceAll(/("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};])\s*|([:,])\s+|\s+/g, (_, string, brace, colon) => {
        return string ?? brace ?? colon ?? ' ';
      });
    return { code: code.replaceAll(/\bcss`[^`]*`/g, compact), map: null };
  },
};

/** The indentation inside html`…` is as much white space to a browser as one line end. */
const compactIndents = {
  name: 'compact-indents',
  transform: (code, id) => (id.endsWith('.ts') ? { code: code.replaceAll(/\n\s+/g, '\n'), map: null } : null),
};

/** Signs are short: each stands where it is used, so that no element loads those of another. */
const inlineIcons = {
  name: 'inline-icons',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const icons = await import(pathToFileURL(source('ui/icons.ts')).href);
    const inlined = code.replaceAll(/import\s*\{([^}]*)\}\s*from\s*['"][^'"]*\/icons\.ts['"];?/g, (_, names) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => {
          const [icon, as = icon] = name.split(' as ');
          return `const ${as} = ${JSON.stringify(icons[icon])};`;
        })
        .join('\n'),
    );
    return { code: inlined, map: null };
  },
};

const terser = {
  name: 'terser',
  async renderChunk(code) {
    const { code: small } = await minify(code, {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    });
    return { code: small, map: null };
  },
};

/** Everything that modules load at once, without import(). */
function staticClosure(entry, getModuleInfo) {
  const seen = new Set([entry]);
  for (const id of seen) for (const next of getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/** Parts of src/ui that not every element needs. */
const SEVERAL = /\b(controls\.styles|category-icons?|hash-controller)\.ts$/;

/**
 * Shared files with stable names, so that a page with several elements loads what they share once, and nothing much that it does not
 * need: `ui` is Lit and what the elements have in common, `reader` turns documents into feeds and is fetched by import() beside the
 * document. The rest is left to Rollup.
 */
function manualChunks(id, { getModuleInfo }) {
  const needs = (entry) => staticClosure(entry, getModuleInfo).has(id);
  const users = Object.values(ELEMENTS).filter(needs).length;
  // A controller or style that one element alone needs at once stays with it; small templates that others need later do not.
  const common = id.startsWith(source('ui')) && (users > 1 || !id.endsWith('-controller.ts')) && !SEVERAL.test(id);
  if (users === 3 || (users > 0 && (common || needs(READER)))) return 'ui';
  return needs(READER) ? 'reader' : undefined;
}

function onwarn(warning) {
  // Leaflet's modules import each other in circles, in an order that works.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => /[\\/]leaflet[\\/]/.test(id))) return;
  throw new Error(`rollup: ${warning.message}`);
}

const names = { dir: out, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', generatedCode: 'es2015' };

const pages = {
  input: { nahbei: source('nahbei.ts'), ...ELEMENTS },
  plugins: [
    typescript,
    compactCss,
    compactIndents,
    inlineIcons,
    leafletTrustedTypes,
    // Our own package.json speaks of dist: there it is true of few files that importing them does something.
    nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
    terser,
    thirdParty(),
  ],
  output: { ...names, format: 'es', manualChunks },
  onwarn,
};

/** For programs: by itself, so that elements and programs do not cut each other's code into small files. */
const data = {
  input: { data: source('data.ts') },
  plugins: [typescript, compactIndents, terser],
  output: { ...names, chunkFileNames: 'data/[name].js', format: 'es' },
  onwarn,
};

/** The page in a frame: bundled by itself, so that what it shares with the loader does not make the loader two files. */
const embed = {
  input: source('embed.ts'),
  external: [source('nahbei.ts')],
  plugins: [typescript, terser],
  output: { file: path.join(out, 'embed.js'), format: 'es', paths: { [source('nahbei.ts')]: './nahbei.js' } },
  onwarn,
};

/** For sites that strip type="module". */
const classic = {
  input: source('nahbei-classic.ts'),
  plugins: [typescript, terser],
  output: { file: path.join(out, 'nahbei.classic.js'), format: 'iife' },
  onwarn,
};

/** The collector and the command line: not minified, since somebody may have to read them; packages stay packages. */
const programs = {
  input: { collector: source('collector/index.ts'), cli: source('cli/main.ts') },
  external: (id) =>
    id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [typescript],
  output: {
    ...names,
    format: 'es',
    chunkFileNames: 'node/[name].js',
    banner: ({ name, isEntry }) => (isEntry && name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
  onwarn,
};

export default [pages, data, embed, classic, programs];
