const issue = {
  type: 'object',
  required: ['path', 'code', 'message', 'severity'],
  properties: {
    path: { type: 'string', description: 'JSON pointer (RFC 6901) into the body that was sent.' },
    code: { type: 'string' },
    message: { type: 'string', description: 'A sentence for developers. Never a value that a person typed.' },
    severity: { enum: ['error'] },
  },
};

const problem = {
  type: 'object',
  description: 'RFC 9457, with a code for programs.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } },
  },
};

const signup = {
  type: 'object',
  required: ['form', 'answers'],
  properties: {
    form: { type: 'string', description: 'Id of the form, as in the feed.' },
    lang: { type: 'string', description: 'Language in which it was filled in, BCP 47.', example: 'de' },
    answers: {
      type: 'object',
      description:
        'By field name. Text as a string; true or false for checkbox and consent; chosen values for checkboxes; cells such as "saturday.morning" for weekgrid. What the form does not ask for is not kept.',
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
      },
    },
  },
  example: {
    form: 'nahbei-default',
    lang: 'de',
    answers: { name: 'Renate Berger', email: 'renate@example.org', consent: true },
  },
};

const centre = {
  name: 'centre',
  in: 'path',
  required: true,
  description: 'Name of the centre in addresses.',
  schema: { type: 'string' },
};

const later = { 'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' } } };

const refused = (description: string, headers?: typeof later) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const page = (description: string, headers?: typeof later) => ({
  description,
  ...(headers && { headers }),
  content: { 'text/html': { schema: { type: 'string' } } },
});

const status = {
  description: 'Yes.',
  content: {
    'application/json': { schema: { type: 'object', required: ['status'], properties: { status: { const: 'ok' } } } },
  },
};

/** What programs can ask the collector for (OpenAPI 3.1); the tests compare it with what it answers. The inbox is for people. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'nahbei collector',
    version: '1',
    description: 'Takes the signups of a volunteer centre. An answer of 202 means that the signup is on disk.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/v1/centres/{centre}/signups': {
      post: {
        operationId: 'addSignup',
        summary: 'Sends a signup',
        parameters: [
          centre,
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              'Chosen by the sender, new for each signup and for each change of its answers. With the same key and the same body a request is the same signup, however often it comes. Absent: each request is a signup of its own.',
            schema: { type: 'string', minLength: 1, maxLength: 130 },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Signup' } } },
        },
        responses: {
          202: {
            description: 'Stored, by this request or an earlier one. Always the same answer.',
            content: {
              'application/json': {
                schema: { type: 'object', required: ['status'], properties: { status: { const: 'pending' } } },
              },
            },
          },
          400: refused('No JSON, or no key. Codes: json, encoding, idempotency-key, request.'),
          403: refused('This page may not send here. Code: origin.'),
          404: refused('There is no such centre. Code: centre.'),
          413: refused('More than 16 KiB. Code: too-large.'),
          415: refused('Not application/json, or compressed. Codes: media-type, content-encoding.'),
          422: refused(
            'The answers do not keep the rules of the form, or the key was used for others. Codes: signup, idempotency-key.',
          ),
          429: refused('Too many signups from this network. Code: too-many.', later),
          503: refused(
            'Cannot be stored now. Nothing was lost: send it again with the same key. Codes: store, overload.',
            later,
          ),
        },
      },
      options: {
        operationId: 'mayAddSignup',
        summary: 'Whether a page may send (CORS)',
        parameters: [centre],
        responses: {
          204: { description: 'Yes.' },
          403: refused('No. Code: origin.'),
          404: refused('There is no such centre. Code: centre.'),
        },
      },
    },
    '/v1/centres/{centre}/signups.form': {
      post: {
        operationId: 'addSignupByForm',
        summary: 'Sends a signup from an HTML form without JavaScript',
        parameters: [centre],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                description:
                  'The names are those of the form’s fields, and form and lang. Several choices are several values of one name.',
                properties: { form: { type: 'string' }, lang: { type: 'string' } },
                additionalProperties: true,
              },
            },
          },
        },
        responses: {
          303: {
            description: 'Stored; the address says thank you. The same answers on the same day are the same signup.',
            headers: { Location: { schema: { type: 'string' } } },
          },
          400: page('Not understood.'),
          403: page('This page may not send here.'),
          404: page('There is no such centre.'),
          413: page('More than 16 KiB.'),
          415: page('Not application/x-www-form-urlencoded.'),
          422: page('The answers do not keep the rules of the form; says which.'),
          429: page('Too many signups from this network.', later),
          503: page('Cannot be stored now.', later),
        },
      },
    },
    '/v1/centres/{centre}/thanks': {
      get: {
        operationId: 'thanks',
        summary: 'The page after a form without JavaScript',
        parameters: [
          centre,
          { name: 'form', in: 'query', schema: { type: 'string' } },
          { name: 'lang', in: 'query', schema: { type: 'string' } },
        ],
        responses: { 200: page('Thank you.'), 404: page('There is no such centre.') },
      },
    },
    '/healthz': {
      get: { operationId: 'isAlive', summary: 'Whether the collector runs', responses: { 200: status } },
    },
    '/readyz': {
      get: {
        operationId: 'isReady',
        summary: 'Whether its database takes signups',
        responses: { 200: status, 503: refused('No. Code: store.', later) },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'describe',
        summary: 'This description',
        responses: {
          200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: { schemas: { Signup: signup, Issue: issue, Problem: problem } },
};
