// Prints the feed format as JSON Schema 2020-12, from the same descriptions that read a feed and give its types (src/model).
// What a field means comes from the comments beside it there.
import { readdir, readFile, writeFile } from 'node:fs/promises';

import { records, feedInfo } from '../src/model/feed.ts';

const MODEL = new URL('../src/model/', import.meta.url);

/** Every exported description by the name of its constant, to be shared as `$defs`; and the comments of its source. */
async function model() {
  const names = new Map();
  const comments = new Map();
  for (const file of (await readdir(MODEL)).filter((name) => name.endsWith('.ts'))) {
    const source = await readFile(new URL(file, MODEL), 'utf8');
    if (!/from '\.\/(schema|place|offer)\.ts'/.test(source)) continue;
    for (const [name, value] of Object.entries(await import(new URL(file, MODEL).href))) {
      if (value && typeof value === 'object' && typeof value.is === 'string' && !names.has(value))
        names.set(value, name);
    }
    readComments(source, comments);
  }
  return { names, comments };
}

/** From `street: …` with a comment above it, in `export const place = object(…)`, to `comments.get('place').get('street')`. */
function readComments(source, comments) {
  for (const [, about, name, body] of source.matchAll(
    /(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?(?:export )?const (\w+)(?:: [^=\n]+)? =([^]*?)(?=\n(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?(?:export|const)\b|$)/g,
  )) {
    const found = new Map();
    if (about) found.set('', plain(about));
    const stack = [];
    let comment;
    let key;
    for (const [token, block, word] of body.matchAll(
      /(\/\*\*(?:(?!\*\/)[^])*\*\/)|'(?:[^'\\]|\\.)*'|(\w+):(?=\s)|[{}]/g,
    )) {
      if (block) comment = plain(block);
      else if (word) {
        key = word;
        if (comment) found.set([...stack.filter(Boolean), word].join('.'), comment);
        comment = undefined;
      } else if (token === '{') {
        stack.push(key);
        key = undefined;
      } else if (token === '}') {
        // `object({required}, {optional})`: both braces belong to the same key.
        key = stack.pop();
      }
    }
    comments.set(name, found);
  }
}

const plain = (comment) =>
  comment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

export async function feedSchema() {
  const { names, comments } = await model();
  const $defs = {
    text: {
      description:
        'Plain text: a string is in the language of the feed, an object has one text per language by BCP 47 tag (de, en, ar, de-x-leicht).',
      oneOf: [
        { type: 'string', pattern: '\\S', maxLength: 20000 },
        {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[a-zA-Z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
          // An empty one is a translation that is not there yet.
          additionalProperties: { type: 'string', maxLength: 20000 },
        },
      ],
    },
    rich: {
      description: 'Text, plain unless it says otherwise. The elements never interpret HTML.',
      oneOf: [
        { $ref: '#/$defs/text' },
        {
          type: 'object',
          required: ['format', 'value'],
          properties: { format: { enum: ['plain', 'markdown', 'html'] }, value: { $ref: '#/$defs/text' } },
        },
      ],
    },
    id: {
      description: 'Stable and unique in its list. A number counts as its digits.',
      type: ['string', 'integer'],
      pattern: '\\S',
      maxLength: 200,
    },
    url: {
      description: 'An http, https, mailto or tel address, or one relative to the feed.',
      type: 'string',
      minLength: 1,
      maxLength: 2048,
    },
  };

  const describe = (schema, owner, path) => {
    const description = comments.get(owner)?.get(path) ?? comments.get('common')?.get(path);
    if (!description) return schema;
    return schema.$ref ? { description, ...schema } : { description, ...schema };
  };

  const convert = (type, owner, path, define = true) => {
    const name = names.get(type);
    if (define && name && !['boolean', 'text', 'rich', 'id', 'url'].includes(name)) {
      if (!$defs[name]) {
        $defs[name] = {}; // a place first, so that order and cycles are kept
        $defs[name] = describe(convert(type, name, '', false), name, '');
      }
      return { $ref: `#/$defs/${name}` };
    }
    switch (type.is) {
      case 'text':
      case 'rich':
      case 'id':
      case 'url':
        return { $ref: `#/$defs/${type.is}` };
      case 'boolean':
        return { type: 'boolean' };
      case 'string':
        return {
          type: 'string',
          ...(type.pattern ? { pattern: type.pattern.source } : { pattern: '\\S', maxLength: type.max }),
        };
      case 'number':
        return {
          type: type.integer ? 'integer' : 'number',
          ...(Number.isFinite(type.min) && { minimum: type.min }),
          ...(Number.isFinite(type.max) && { maximum: type.max }),
        };
      case 'enum':
        return { enum: [...type.values] };
      case 'list':
        return {
          type: 'array',
          items: convert(type.of, owner, path),
          ...(type.min > 0 && { minItems: type.min }),
          ...(Number.isFinite(type.max) && { maxItems: type.max }),
        };
      case 'record':
        return { type: 'object', additionalProperties: convert(type.of, owner, path) };
      case 'either':
        return { anyOf: type.of.map((option) => convert(option, owner, path)) };
      default: {
        const properties = {};
        for (const [key, field] of Object.entries({ ...type.required, ...type.optional })) {
          const at = path ? `${path}.${key}` : key;
          properties[key] = describe(convert(field, owner, at), owner, at);
        }
        const required = Object.keys(type.required);
        return {
          type: 'object',
          ...(required.length && { required }),
          properties,
          ...(type.oneOf && { oneOf: type.oneOf.map((key) => ({ required: [key] })) }),
        };
      }
    }
  };

  const properties = {
    $schema: { type: 'string' },
    nahbei: { description: 'Version of the format; readers accept any 1.x.', type: 'string', pattern: '^1(\\.\\d+)?$' },
    feed: convert(feedInfo, 'feedInfo', ''),
  };
  for (const [name, type] of Object.entries(records))
    properties[name] = { type: 'array', items: convert(type, name, '') };
  properties.next = { description: 'Next page of the same feed, on the same origin.', $ref: '#/$defs/url' };

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:nahbei:feed:1',
    title: 'nahbei feed 1.0',
    description:
      'Offers, volunteer roles, events, organisations and forms of a town. Everything is optional but ids, titles and the version; absent never means "no". Unknown keys are ignored; those that begin with "x-" are yours.',
    type: 'object',
    required: ['nahbei'],
    properties,
    $defs,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const out = new URL(`../${process.argv[2] ?? 'dist/feed.schema.json'}`, import.meta.url);
  await writeFile(out, `${JSON.stringify(await feedSchema(), null, 2)}\n`);
}
