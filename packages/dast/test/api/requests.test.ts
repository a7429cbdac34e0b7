import { describe, expect, it } from '@jest/globals';
import { type ApiMethod, type ApiRequests, requestsOf } from '../../src/index.ts';

const TARGET = new URL('http://127.0.0.1:8080/');

function requests(
  text: string,
  methods: readonly ApiMethod[] = ['GET', 'HEAD'],
  target = TARGET,
): ApiRequests {
  return requestsOf(
    { text, path: 'api/openapi.yaml' },
    { target, methods, refusal: () => undefined },
  );
}

/** What is sent to `/a/…` of a description with these lines below its `get`. */
function sent(parameters: string, path = '/a', rest = ''): string {
  const text = `openapi: 3.0.3\npaths:\n  '${path}':\n    get:\n      parameters:\n${parameters
    .split('\n')
    .map((line) => `        - ${line}`)
    .join('\n')}\n${rest}`;
  const [request] = requests(text).requests;
  const { pathname, search } = request?.url ?? TARGET;
  return `${pathname}${search}${(request?.fields ?? []).map(([name, value]) => ` ${name}: ${value}`).join('')}`;
}

describe('what a parameter is filled with', () => {
  it.each([
    ['{ name: q, in: query, example: x y }', '/a?q=x+y'],
    ['{ name: q, in: query, examples: { one: { value: 7 }, two: { value: 8 } } }', '/a?q=7'],
    ["{ name: q, in: query, examples: { one: { $ref: '#/components/examples/e' } } }", '/a?q=far'],
    ['{ name: q, in: query, schema: { default: 5 } }', '/a?q=5'],
    ['{ name: q, in: query, schema: { enum: [null, b, c] } }', '/a?q=b'],
    ['{ name: q, in: query, schema: { const: k } }', '/a?q=k'],
    ['{ name: q, in: query, schema: { type: string } }', '/a'],
    ['{ name: q, in: query, required: true, schema: { type: string } }', '/a?q=example'],
    [
      '{ name: q, in: query, required: true, schema: { type: string, minLength: 9 } }',
      '/a?q=exampleee',
    ],
    ['{ name: q, in: query, required: true, schema: { type: string, maxLength: 2 } }', '/a?q=ex'],
    [
      '{ name: q, in: query, required: true, schema: { type: string, minLength: 1000000000 } }',
      `/a?q=${'example'.padEnd(64, 'e')}`,
    ],
    [
      '{ name: q, in: query, required: true, schema: { type: string, format: date } }',
      '/a?q=2024-01-31',
    ],
    ['{ name: q, in: query, required: true, schema: { type: integer } }', '/a?q=1'],
    [
      '{ name: q, in: query, required: true, schema: { type: integer, minimum: 10, multipleOf: 4 } }',
      '/a?q=12',
    ],
    [
      '{ name: q, in: query, required: true, schema: { type: integer, maximum: 0, exclusiveMaximum: true } }',
      '/a?q=-1',
    ],
    [
      '{ name: q, in: query, required: true, schema: { type: integer, exclusiveMinimum: 4 } }',
      '/a?q=5',
    ],
    ['{ name: q, in: query, required: true, schema: { type: integer, minimum: 1e300 } }', '/a?q=1'],
    ['{ name: q, in: query, required: true, schema: { type: boolean } }', '/a?q=false'],
    ["{ name: q, in: query, required: true, schema: { type: ['null', integer] } }", '/a?q=1'],
    [
      '{ name: q, in: query, required: true, schema: { oneOf: [{ type: integer }, { type: string }] } }',
      '/a?q=1',
    ],
    [
      '{ name: q, in: query, required: true, schema: { type: array, items: { type: integer } } }',
      '/a?q=1',
    ],
    ['{ name: q, in: query, example: [a, b] }', '/a?q=a&q=b'],
    ['{ name: q, in: query, explode: false, example: [a, b] }', '/a?q=a%2Cb'],
    ['{ name: q, in: query, style: deepObject, example: { k: v } }', '/a?q%5Bk%5D=v'],
    [
      '{ name: q, in: query, content: { application/json: { example: { k: v } } } }',
      '/a?q=%7B%22k%22%3A%22v%22%7D',
    ],
    ["{ $ref: '#/components/parameters/p' }", '/a?p=1'],
    ["{ name: q, in: query, required: true, schema: { $ref: '#/components/schemas/loop' } }", '/a'],
    [
      "{ name: q, in: query, required: true, schema: { $ref: '#/components/schemas/nowhere' } }",
      '/a',
    ],
    ['{ name: X-Tenant, in: header, example: t1 }', '/a X-Tenant: t1'],
    ['{ name: Authorization, in: header, example: Bearer x }', '/a'],
    ['{ name: X-HTTP-Method-Override, in: header, example: DELETE }', '/a'],
    ['{ name: _method, in: query, example: DELETE }', '/a'],
    ['{ name: X-A, in: header, example: "a\\r\\nB: c" }', '/a'],
    ['{ name: sid, in: cookie, required: true, example: x }', '/a'],
  ])('%s', (parameter, expected) => {
    const components = `components:
  examples: { e: { value: far } }
  parameters: { p: { name: p, in: query, required: true, schema: { type: integer } } }
  schemas: { loop: { $ref: '#/components/schemas/loop' } }`;
    expect(sent(parameter, '/a', components)).toBe(expected);
  });

  it.each([
    ['{ name: id, in: path, example: 7 }', '/a/{id}', '/a/7'],
    ['{ name: id, in: path, example: "x/../y?z#" }', '/a/{id}', '/a/x%2F..%2Fy%3Fz%23'],
    ['{ name: id, in: path, example: ".." }', '/a/{id}/b', '/a/1/b'],
    ['{ name: id, in: path, example: "" }', '/a/{id}/b', '/a/1/b'],
    ['{ name: id, in: path, example: [1, 2] }', '/a/{id}', '/a/1%2C2'],
    ['{ name: other, in: path, example: 7 }', '/a/{id}', '/a/1'],
    [
      '{ name: id, in: path, schema: { type: string, format: uuid } }',
      '/a/{id}',
      '/a/00000000-0000-4000-8000-000000000001',
    ],
  ])('%s of %s', (parameter, path, expected) => {
    expect(sent(parameter, path)).toBe(expected);
  });

  it('has those of the path too, and those of the operation first', () => {
    const text = `openapi: 3.0.0
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, example: 1 }, { name: q, in: query, example: 2 }]
    get: { parameters: [{ name: id, in: path, example: 3 }] }`;
    expect(requests(text).requests[0]?.url.href).toBe('http://127.0.0.1:8080/a/3?q=2');
  });
});

describe('where requests go', () => {
  it.each([
    ["servers: [{ url: 'https://production.example/v2' }]", 'http://127.0.0.1:8080/v2/a'],
    ["servers: [{ url: '//production.example/v2/' }]", 'http://127.0.0.1:8080/v2/a'],
    ["servers: [{ url: 'v2' }]", 'http://127.0.0.1:8080/v2/a'],
    ["servers: [{ url: '{nothing}@other.example' }]", 'http://127.0.0.1:8080/@other.example/a'],
    ['servers: 7', 'http://127.0.0.1:8080/a'],
  ])('%s', (servers, expected) => {
    const text = `openapi: 3.1.0\n${servers}\npaths: { /a: { get: {} } }`;
    expect(requests(text).requests[0]?.url.href).toBe(expected);
  });

  it('is below the target', () => {
    const text = "openapi: 3.1.0\nservers: [{ url: '/v1' }]\npaths: { /a: { get: {} } }";
    const target = new URL('https://shop.example/mine/');
    expect(requests(text, ['GET'], target).requests[0]?.url.href).toBe(
      'https://shop.example/mine/a',
    );
  });

  it.each([
    '@other.example/',
    '../up',
    '/a/../b',
    '/a/%2e%2e/b',
    '/a/.',
    '/a\\..\\b',
    '/a/.\n./b',
    'https://other.example/x',
  ])('is nowhere for the path %s', (path) => {
    const text = JSON.stringify({
      swagger: '2.0',
      basePath: '/v1',
      paths: { [path]: { get: {} } },
    });
    expect(requests(text)).toEqual({
      requests: [],
      leftOut: [`GET ${path}: its path cannot be filled`],
    });
  });
});

describe('bodies', () => {
  const all: readonly ApiMethod[] = ['GET', 'POST'];
  const post = (body: string, rest = ''): string =>
    `openapi: 3.0.3\npaths:\n  /a:\n    get: { requestBody: ${body} }\n    post: { requestBody: ${body} }\n${rest}`;

  it.each([
    ['{ content: { application/json: { example: { a: 1 } } } }', '{"a":1}'],
    [
      '{ content: { application/json: { schema: { type: object, required: [n, o], properties: { n: { type: integer }, o: { type: object, required: [x], properties: { x: { type: string, format: email } } }, p: { type: string } } } } } }',
      '{"n":1,"o":{"x":"somebody@example.com"}}',
    ],
    [
      '{ content: { application/json: { schema: { allOf: [{ required: [a] }, { type: object, required: [b], properties: { b: { type: boolean } } }] } } } }',
      '{"b":false}',
    ],
    ['{ content: { text/xml: {} } }', undefined],
  ])('%s', (body, expected) => {
    const [get, sentPost] = requests(post(body), all).requests;
    expect(get?.body).toBeUndefined();
    expect(sentPost?.body).toBe(expected);
  });

  it('are sent only where their method may, and only in JSON', () => {
    expect(requests(post('{ content: {} }')).leftOut).toEqual([
      'POST /a: not among the allowed methods',
    ]);
    const upload = post('{ required: true, content: { multipart/form-data: {} } }');
    expect(requests(upload, all).leftOut).toEqual(['POST /a: needs a body that is not JSON']);
  });

  it('carry the type that the description has', () => {
    const [, typed] = requests(
      post('{ content: { application/merge-patch+json: {} } }'),
      all,
    ).requests;
    expect(typed?.fields).toEqual([['Content-Type', 'application/merge-patch+json']]);
    const [, any] = requests(post('{ content: { "*/*": {} } }'), all).requests;
    expect(any?.fields).toEqual([['Content-Type', 'application/json']]);
  });

  it('may be described by Swagger 2', () => {
    const swagger = (operation: object): string =>
      JSON.stringify({ swagger: '2.0', basePath: '/v1', paths: { '/a': { post: operation } } });
    const body = { in: 'body', name: 'x', schema: { type: 'array', items: { type: 'integer' } } };
    const [request] = requests(swagger({ parameters: [body] }), all).requests;
    expect(request).toMatchObject({ method: 'POST', body: '[1]' });
    expect(request?.url.pathname).toBe('/v1/a');
    const form = { in: 'formData', name: 'f', type: 'file', required: true };
    expect(requests(swagger({ parameters: [form] }), all).leftOut).toEqual([
      'POST /a: needs a body that is not JSON',
    ]);
    const xml = { consumes: ['application/xml'], parameters: [body] };
    expect(requests(swagger(xml), all).leftOut).toHaveLength(1);
  });
});

describe('a description that is none', () => {
  it.each([
    ['openapi: 3.0.0\npaths: {a', /^api\/openapi\.yaml:2:\d+: is neither YAML nor JSON: /u],
    [
      '{\n  "openapi": "3.0.0",\n  "paths": x y: }',
      /^api\/openapi\.yaml:3:\d+: is neither YAML nor JSON: /u,
    ],
    ['<html>', /^api\/openapi\.yaml:1:1: says neither openapi nor swagger/u],
    ['openapi: 3.0.0\ninfo: {}\npaths: {}', /^api\/openapi\.yaml:3:1: describes no paths/u],
    ['openapi: 3.0.0', /^api\/openapi\.yaml:1:1: describes no paths/u],
    ['openapi: 3.0.0\npaths: { /a: {} }', /^api\/openapi\.yaml: describes no operations/u],
    [
      "openapi: 3.0.0\npaths:\n  /a:\n    $ref: 'other.yaml'",
      /^api\/openapi\.yaml:4:12: refers to another file: "other.yaml"/u,
    ],
  ])('%j is said with its place', (text, message) => {
    expect(() => requests(text)).toThrow(message);
  });
});

describe('hostile descriptions', () => {
  it('with circles in all that they say', () => {
    const text = `openapi: 3.1.0
paths:
  /a/{x}: { get: { parameters: [{ $ref: '#/components/parameters/p' }, { $ref: '#/paths/~1a~1{x}/get/parameters/0' }] } }
  /b: { $ref: '#/paths/~1b' }
  /c: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/tree' } } } } } }
components:
  parameters: { p: { name: x, in: path, schema: { $ref: '#/components/schemas/tree' } } }
  schemas:
    tree: { type: object, required: [a, b, c, d], properties: { a: &t { $ref: '#/components/schemas/tree' }, b: *t, c: *t, d: { type: array, items: *t } } }`;
    const { requests: made } = requests(text, ['GET', 'POST']);
    expect(made).toHaveLength(2);
    expect(made[1]?.body?.length).toBeLessThan(64 * 1024);
  });

  it('with more operations than an API has', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, n) => [`/p${n}`, { get: {} }]),
    );
    expect(() => requests(JSON.stringify({ openapi: '3.0.0', paths }))).toThrow(
      'describes more than 10000 operations',
    );
  });

  it('with schemas that every operation refers to', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`p${n}`, { type: 'string', minLength: 64 }]),
    );
    const big = { type: 'object', required: Object.keys(properties), properties };
    const parameters = Array.from({ length: 10 }, (_, n) => ({
      name: `q${n}`,
      in: 'query',
      required: true,
      schema: { allOf: [{ $ref: '#/components/schemas/big' }] },
    }));
    const shared = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter]));
    const references = parameters.map(({ name }) => ({ $ref: `#/components/parameters/${name}` }));
    const paths = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, n) => [`/p${n}`, { get: { parameters: references } }]),
    );
    const components = { schemas: { big }, parameters: shared };
    const { requests: made } = requests(JSON.stringify({ openapi: '3.0.0', paths, components }));
    expect(made).toHaveLength(1_000);
    expect(made[0]?.url.href.length).toBeLessThan(20_000);
  });

  it('with an enumeration without end, and examples that are a load', () => {
    const values = Array.from({ length: 200_000 }, (_, n) => `v${n}`);
    const parameters = [
      { name: 'q', in: 'query', schema: { enum: values } },
      {
        name: 'r',
        in: 'query',
        required: true,
        example: 'x'.repeat(1e6),
        schema: { type: 'string' },
      },
    ];
    const text = JSON.stringify({ openapi: '3.0.0', paths: { '/a': { get: { parameters } } } });
    expect(requests(text).requests[0]?.url.search).toBe('?q=v0&r=example');
  });
});
