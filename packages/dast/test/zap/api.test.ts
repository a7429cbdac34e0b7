import { describe, expect, it } from '@jest/globals';
import { planOf, type ZapPlan, type ZapSettings } from '../../src/index.ts';
import { OPENAPI, settings } from './sample.ts';

function plan(text: string, target = 'http://127.0.0.1:8080/'): ZapPlan {
  return planOf(settings({ mode: 'api', target, api: { kind: 'openapi', text } }));
}

function written(text: string, target?: string): Record<string, unknown> {
  return JSON.parse(plan(text, target).files['openapi.json'] ?? '') as Record<string, unknown>;
}

const head = 'openapi: 3.0.3\npaths: { /a: { get: {} } }\n';

describe('the description of an API', () => {
  it('has the target as its only server', () => {
    const api = written(OPENAPI);
    expect(api.servers).toEqual([{ url: 'http://127.0.0.1:8080' }]);
    expect(JSON.stringify(api)).not.toContain('production.example');
  });

  it.each([
    ["servers: [{ url: '/v1/' }]", 'http://127.0.0.1:8080/', '/v1'],
    ["servers: [{ url: 'https://production.example/v2' }]", 'http://127.0.0.1:8080/', '/v2'],
    ["servers: [{ url: '/v1' }]", 'http://127.0.0.1:8080/mine/', '/mine'],
    [
      "servers: [{ url: '/{v}', variables: { v: { default: v3 } } }]",
      'http://127.0.0.1:8080/',
      '/v3',
    ],
    ['servers: []', 'http://127.0.0.1:8080/', ''],
  ])('%s at %s is at "%s"', (servers, target, base) => {
    expect(written(head + servers, target).servers).toEqual([
      { url: `http://127.0.0.1:8080${base}` },
    ]);
    expect(plan(head + servers, target).api?.base).toBe(base);
  });

  it('may be Swagger 2', () => {
    const text =
      '{"swagger":"2.0","host":"production.example","basePath":"/v1","schemes":["https"],"paths":{"/a":{"get":{"schemes":["https"]}}}}';
    expect(written(text)).toEqual({
      swagger: '2.0',
      host: '127.0.0.1:8080',
      basePath: '/v1',
      schemes: ['http'],
      paths: { '/a': { get: {} } },
    });
  });

  it('says which operations there are', () => {
    expect(plan(OPENAPI).api?.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /books',
      'POST /books',
      'GET /books/{id}',
      'GET /users',
    ]);
  });

  it.each<[string, string, string | RegExp]>([
    ['a page', '<html>', 'says neither openapi nor swagger'],
    ['no YAML', 'a: [', 'is neither YAML nor JSON'],
    ['no paths', 'openapi: 3.0.3\npaths: {}', 'describes no paths'],
    ['a file of the runner', `${head}x: { $ref: 'file:///etc/passwd' }`, 'refers to another file'],
    [
      'an inner address',
      `${head}x: [{ $ref: 'http://169.254.169.254/' }]`,
      'refers to another file',
    ],
    [
      'a bomb',
      `${head}b0: &b0 [1,2,3,4,5,6,7,8,9]\n${Array.from({ length: 9 }, (_, n) => `b${n + 1}: &b${n + 1} [${`*b${n},`.repeat(9)}]`).join('\n')}`,
      'holds more than 500000 values',
    ],
    ['a well', `${head}x: ${'['.repeat(250)}${']'.repeat(250)}`, /nest|deep|depth/iu],
  ])('is refused when it is %s', (_, text, message) => {
    expect(() => plan(text)).toThrow(message);
  });
});

describe('a WSDL', () => {
  const wsdl = (location: string): Partial<ZapSettings> => ({
    mode: 'api',
    api: {
      kind: 'soap',
      text: `<definitions><port><soap:address location="${location}"/></port></definitions>`,
    },
  });

  it('is taken when the service is in scope', () => {
    expect(planOf(settings(wsdl('http://127.0.0.1:8080/ws'))).files).toHaveProperty([
      'service.wsdl',
    ]);
  });

  it.each(['https://production.example/ws', 'ws', 'http://127.0.0.1:8081/ws'])(
    'is refused when the service is at %s',
    (location) => {
      expect(() => planOf(settings(wsdl(location)))).toThrow('out of scope');
    },
  );
});

it('asks a GraphQL endpoint for its schema, or takes the one that is given', () => {
  const graphql = (schema?: string): ZapPlan =>
    planOf(
      settings({
        mode: 'api',
        target: 'http://127.0.0.1:8080/graphql',
        api: { kind: 'graphql', ...(schema !== undefined && { schema }) },
      }),
    );
  expect(graphql().files['plan.yaml']).not.toContain('schemaFile');
  expect(graphql('type Query { a: Int }').files).toHaveProperty(['schema.graphql']);
});
