import { expect } from 'chai';

import type { Issue } from '../../src/model/issue.ts';
import {
  boolean,
  either,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  read,
  record,
  string,
  text,
  tuple,
  type Type,
} from '../../src/model/schema.ts';

function check(type: Type, value: unknown) {
  const issues: Issue[] = [];
  return { value: read(type, value, '/x', { issues }), issues: issues.map(({ path, code }) => `${path} ${code}`) };
}

describe('read', () => {
  const person = object({ id }, { name: text, age: integer(0, 120), kind: oneOf('a', 'b'), tags: list(string(5)) });

  it('builds a fresh object with known keys only', () => {
    const input = JSON.parse('{"id": "1", "__proto__": {"polluted": true}, "constructor": 5, "x-own": 1}') as object;
    const { value, issues } = check(person, input);
    expect(value).to.deep.equal({ id: '1' });
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect('polluted' in {}).to.equal(false);
    expect(issues).to.deep.equal([]);
  });

  it('lets a wrong optional field cost only itself, and says where', () => {
    const { value, issues } = check(person, { id: 1, name: ['a'], age: 3.5, kind: 'c', tags: ['ok', 7, 'also'] });
    expect(value).to.deep.equal({ id: '1', tags: ['ok', 'also'] });
    expect(issues).to.deep.equal(['/x/name type', '/x/age type', '/x/kind enum', '/x/tags/1 type']);
  });

  it('lets a wrong required field cost the object', () => {
    expect(check(person, { name: 'x' })).to.deep.equal({ value: undefined, issues: ['/x required'] });
    expect(check(person, { id: ' ' })).to.deep.equal({ value: undefined, issues: ['/x/id pattern'] });
    expect(check(person, 'x').issues).to.deep.equal(['/x type']);
  });

  it('takes null and "unknown" for absent, not for a fault', () => {
    expect(check(person, { id: 'a', name: null, age: null, kind: 'unknown', tags: [null] })).to.deep.equal({
      value: { id: 'a', tags: [] },
      issues: [],
    });
  });

  it('keeps a tuple whole or not at all', () => {
    const pair = tuple(number(), 2);
    expect(check(pair, [1, 2]).value).to.deep.equal([1, 2]);
    for (const wrong of [[1], [1, 2, 3], [1, 'x']]) expect(check(pair, wrong).value).to.equal(undefined);
  });

  it('tries one kind after the other', () => {
    const either1 = either(person, id);
    expect(check(either1, 'abc').value).to.equal('abc');
    expect(check(either1, { id: 'o', age: 5 }).value).to.deep.equal({ id: 'o', age: 5 });
    expect(check(either1, false).issues).to.deep.equal(['/x type']);
  });

  it('wants exactly one of the keys that exclude each other', () => {
    const span = object({}, { start: string(), day: string() }, ['start', 'day']);
    expect(check(span, { day: 'x' }).value).to.deep.equal({ day: 'x' });
    expect(check(span, {}).issues).to.deep.equal(['/x required']);
    expect(check(span, { start: 'a', day: 'b' }).issues).to.deep.equal(['/x required']);
  });

  it('reads keys that are words without touching a prototype', () => {
    const { value } = check(record(list(string())), JSON.parse('{"constructor": ["a"], "__proto__": ["b"]}'));
    expect(Object.keys(value as object)).to.deep.equal(['constructor']);
    expect(Object.getPrototypeOf(value)).to.equal(null);
  });

  it('refuses numbers that are none, and strings that look like them', () => {
    for (const wrong of [Number.NaN, Infinity, '5', 1e308])
      expect(check(number(-90, 90), wrong).value).to.equal(undefined);
    expect(check(boolean, 'true').value).to.equal(undefined);
  });
});
