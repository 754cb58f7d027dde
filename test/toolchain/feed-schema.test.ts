import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { feedSchema } from '../../scripts/feed-schema.mjs';
import { readFeed } from '../../src/feed/read-feed.ts';

const FEEDS = ['weidenfurt', 'freiwilligenzentrum', 'termine'];
const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const schema = await feedSchema();
// Alternatives of which the first that fits is taken need not exclude each other.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** What a schema cannot say: dates that do not exist, addresses that lead nowhere good, twins, what has ended, texts without a word in any language. */
const BEYOND = new Set(['range', 'url', 'duplicate-id', 'expired', 'blank']);

describe('the JSON Schema', () => {
  for (const name of FEEDS) {
    it(`accepts ${name}.json, and so does the reader`, async () => {
      const feed = await read(name);
      expect(validate(feed), JSON.stringify(validate.errors?.slice(0, 3))).to.equal(true);
      const { issues } = await readFeed(feed, { today: '2026-11-24' });
      expect(issues).to.deep.equal([]);
    });
  }

  it('describes every field', () => {
    const defs = schema.$defs as Record<string, { properties?: Record<string, { description?: string }> }>;
    const silent = Object.entries(defs).flatMap(([type, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description }]) => description === undefined)
        .map(([name]) => `${type}.${name}`),
    );
    // Those whose name says it all.
    const plain =
      /\.(id|title|name|label|kind|description|tags|text|url|phone|mobile|email|hours|geo|lang|feed|fields|contact|nextSteps|intro|consent|status|updated|links|media|contacts|places|contact|skills|requirements|benefits|remote|oneOff|cost|accessibility|registration|commitment|audience|languages|rel|type|credit|licence|postcode|city|nr|value|step|required|wheelchair|siblingsWelcome|appointment|trust|setting|capacity|districts|area|legal|synonyms|holidays|timeZone|start|end|day|lastDay|from|until|width|height|alt|src|role|format|maxLength|min|max|hint|target|success|sequence|match|parent|color|icon)$/;
    expect(silent.filter((field) => !plain.test(field))).to.deep.equal([]);
  });

  it('agrees with the reader on documents with one thing wrong', async () => {
    const documents = await Promise.all(FEEDS.map(read));
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        '',
        ' ',
        'x',
        -1,
        0.5,
        1e9,
        true,
        [],
        {},
        ['x'],
        { x: 1 },
        { de: 'Text' },
        '2026-02-30',
        '2026-13-01T99:00',
      ),
      fc.string({ maxLength: 5 }),
      fc.double(),
    );
    let wrong = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        junk,
        async (d, l, steps, value) => {
          const source = documents[d % documents.length]!;
          const lists = Object.keys(source).filter(
            (key) => Array.isArray(source[key]) && (source[key] as unknown[]).length,
          );
          const list = lists[l % lists.length]!;
          const entries = source[list] as unknown[];
          const entry = structuredClone(entries[steps[0]! % entries.length]) as Record<string, unknown>;
          let holder: Record<string, unknown> | unknown[] = entry;
          for (const step of steps.slice(1)) {
            const keys = Object.keys(holder);
            const next: unknown = holder[keys[step % keys.length] as keyof typeof holder];
            if (typeof next !== 'object' || next === null || !Object.keys(next).length) break;
            holder = next as typeof holder;
          }
          const keys = Object.keys(holder);
          holder[keys[steps.at(-1)! % keys.length] as keyof typeof holder] = value as never;

          const document = { nahbei: '1.0', [list]: [entry] };
          const valid = validate(document);
          const { issues } = await readFeed(document, { today: '2026-11-24' });
          // One of these may bring others: an event whose start does not exist has none.
          const found = issues.some(({ code }) => BEYOND.has(code)) ? [] : issues;
          if (valid) expect(found, JSON.stringify(document)).to.deep.equal([]);
          else {
            wrong++;
            expect(issues, `${JSON.stringify(document)} ${JSON.stringify(validate.errors)}`).not.to.deep.equal([]);
          }
        },
      ),
      { numRuns: 3000, seed: 20261124 },
    );
    // Otherwise this would prove nothing.
    expect(wrong).to.be.greaterThan(500);
  });
});
