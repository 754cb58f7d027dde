import type { FastifyInstance } from 'fastify';

import { Problem } from './problem.ts';

/** JSON in UTF-8, and no other body. A `__proto__` in it is refused, not dropped. */
export function parseJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  refuseEncoded(app);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    let text;
    try {
      text = utf8(body);
    } catch (error) {
      done(error as Error);
      return;
    }
    void parse(request, text, done);
  });
}

/** The body of an HTML form, as URLSearchParams, and no other. */
export function parseForm(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  refuseEncoded(app);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => new URLSearchParams(utf8(body)),
  );
}

function utf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    throw new Problem(400, 'encoding', { cause: error });
  }
}

/** A compressed body could be a thousand times as long as the limit lets through. */
function refuseEncoded(app: FastifyInstance) {
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    const encoding = request.headers['content-encoding'];
    done(encoding === undefined || encoding === 'identity' ? null : new Problem(415, 'content-encoding'));
  });
}
