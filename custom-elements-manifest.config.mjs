// dist/custom-elements.json: what the three elements promise, for editors and for the tables in the docs.

/** Which file of the package registers an element that stands in a source file. */
const ENTRIES = {
  'src/offers/nahbei-offer-map.ts': 'dist/offer-map.js',
  'src/calendar/nahbei-event-calendar.ts': 'dist/event-calendar.js',
  'src/signup/nahbei-signup-form.ts': 'dist/signup-form.js',
};

const isHidden = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected';

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const { declarations = [] } of modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        const hidden = new Set(declaration.members.filter(isHidden).map(({ name }) => name));
        declaration.members = declaration.members.filter(({ name }) => !hidden.has(name));
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName, name }) => !hidden.has(fieldName ?? name),
        );
      }
    }
    customElementsManifest.modules = modules
      .filter(({ path }) => path in ENTRIES)
      .map((module) => JSON.parse(JSON.stringify(module).replaceAll(`"${module.path}"`, `"${ENTRIES[module.path]}"`)));
  },
};

export default {
  // The base class too: what an element has from there is its own to whoever uses it.
  globs: ['src/ui/feed-element.ts', ...Object.keys(ENTRIES)],
  litelement: true,
  // It would write the folder of the build under way into package.json.
  packagejson: false,
  plugins: [publicOnly],
};
