import { describe, it, before, after } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import type { LightMyRequestResponse } from 'fastify';

import { openApi } from '../../src/collector/openapi.ts';
import { get, ORIGIN, postForm, postSignup, signup, startCollector, type TestCollector } from './support/collector.ts';

type Operation = {
  responses: Record<string, { content?: Record<string, { schema: object }>; headers?: Record<string, unknown> }>;
};
const paths = openApi.paths as unknown as Record<string, Record<string, Operation>>;

describe('openapi.json', () => {
  let collector: TestCollector;
  before(async () => {
    collector = await startCollector({ signupLimit: 3 });
  });
  after(() => collector.close());

  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'api', ...openApi });
  const valid = (schema: object, value: unknown) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
    return validate(value) || ajv.errorsText(validate.errors);
  };

  it('is served as it is', async () => {
    const response = await get(collector, '/openapi.json');
    expect(response.headers['content-type']).to.equal('application/json; charset=utf-8');
    expect(response.json()).to.deep.equal(JSON.parse(JSON.stringify(openApi)));
  });

  it('names every route there is for programs, and no other', () => {
    const parents: string[] = [];
    const routes: string[] = [];
    // A tree, four characters for each level: `│   └── signups (POST, OPTIONS)`
    for (const line of collector.app.printRoutes({ commonPrefix: false }).split('\n')) {
      const [, indent = '', part = '', methods = ''] = /^(.*?)[└├]── (\S+)(?: \(([^)]+)\))?$/.exec(line) ?? [];
      if (part === '') continue;
      const level = indent.length / 4;
      parents.splice(level, Infinity, part);
      const path = parents.join('').replaceAll(/:(\w+)/g, '{$1}');
      if (methods) routes.push(...methods.split(', ').map((method) => `${method} ${path}`));
    }
    expect(routes).to.include('POST /inbox/{id}/delete'); // or this test read nothing
    // The inbox is for people; HEAD comes with GET; and some methods are there only to say that they are not there.
    const real = routes.filter((route) => !/^HEAD | \/inbox|^(GET|PUT|PATCH|DELETE) .*\/signups(\.form)?$/.test(route));
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(real.sort()).to.deep.equal(described.sort());
  });

  /** That the status, the type and the body of an answer are described. */
  const describes = (path: string, method: string, response: LightMyRequestResponse) => {
    const described = paths[path]?.[method]?.responses[response.statusCode];
    expect(described, `${method} ${path} ${response.statusCode}`).not.to.equal(undefined);
    if (!described!.content) return response.statusCode;
    const type = String(response.headers['content-type']).split(';')[0]!;
    expect(Object.keys(described!.content)).to.deep.equal([type]);
    const { schema } = described!.content[type]!;
    if (type.endsWith('json')) expect(valid(schema, response.json())).to.equal(true);
    for (const header of Object.keys(described!.headers ?? {}))
      expect(response.headers).to.have.property(header.toLowerCase());
    return response.statusCode;
  };

  it('describes the answers that come', async () => {
    const json = '/v1/centres/{centre}/signups';
    const send = async (...args: Parameters<typeof postSignup> extends [unknown, ...infer Rest] ? Rest : never) =>
      describes(json, 'post', await postSignup(collector, ...args));
    const seen = [
      await send(signup(), { key: 'a' }),
      await send(signup({ firstName: 'x' }), { key: 'a' }),
      await send(signup(), { key: 'a' }),
      await send(signup(), { key: 'a' }),
      await send('{'),
      await send(signup(), { key: 'a b' }),
      await send(signup(), { headers: { origin: 'https://evil.test' } }),
      await send(signup(), { centre: 'nobody' }),
      await send('x'.repeat(20_000)),
      await send(signup(), { headers: { 'content-type': 'text/plain' } }),
      await send({}),
    ];
    expect(seen).to.deep.equal([202, 422, 202, 429, 400, 400, 403, 404, 413, 415, 422]);

    const ask = (origin: string) =>
      collector.app.inject({ method: 'OPTIONS', url: '/v1/centres/demo/signups', headers: { origin } });
    expect(describes(json, 'options', await ask(ORIGIN))).to.equal(204);
    expect(describes(json, 'options', await ask('https://evil.test'))).to.equal(403);

    const form = '/v1/centres/{centre}/signups.form';
    const url = '/v1/centres/other/signups.form';
    expect(describes(form, 'post', await postForm(collector, url, { form: 'help' }))).to.equal(422);
    expect(describes(form, 'post', await postForm(collector, '/v1/centres/nobody/signups.form', {}))).to.equal(404);
    expect(describes(form, 'post', await postForm(collector, url, {}, { origin: 'null' }))).to.equal(403);
    for (const path of ['/healthz', '/readyz', '/openapi.json'])
      expect(describes(path, 'get', await get(collector, path))).to.equal(200);
    expect(describes('/v1/centres/{centre}/thanks', 'get', await get(collector, '/v1/centres/demo/thanks'))).to.equal(
      200,
    );
    expect(describes('/v1/centres/{centre}/thanks', 'get', await get(collector, '/v1/centres/nobody/thanks'))).to.equal(
      404,
    );
  });

  it('gives an example that is taken', async () => {
    const { example, ...schema } = openApi.components.schemas.Signup;
    expect(valid(schema, example)).to.equal(true);
    const alone = await startCollector({ centres: [{ slug: 'demo', name: 'x' }] });
    expect((await postSignup(alone, example)).statusCode).to.equal(202);
    await alone.close();
  });
});
