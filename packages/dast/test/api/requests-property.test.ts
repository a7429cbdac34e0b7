import { expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import fc from 'fast-check';
import { API_METHODS, findOperation, requestsOf } from '../../src/index.ts';
import { Scope } from '../../src/scope/index.ts';

const TARGET = new URL('http://127.0.0.1:8080/base/');
const scope = new Scope(TARGET);

/** Words that descriptions are read by, so that chance meets them. */
const WORDS = [
  '$ref',
  '#/components/schemas/a',
  '#/paths',
  '#',
  'type',
  'string',
  'integer',
  'number',
  'object',
  'array',
  'properties',
  'required',
  'items',
  'allOf',
  'oneOf',
  'enum',
  'default',
  'example',
  'examples',
  'format',
  'minimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'name',
  'in',
  'query',
  'path',
  'header',
  'schema',
  'content',
  'application/json',
  '__proto__',
  'constructor',
  '..',
  '.',
  '/',
  '@other.example',
  '\ud800',
  '%',
  '{',
  '}',
  'style',
  'deepObject',
  'explode',
];

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string());
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 5 }),
  ),
}));
const schema = fc.dictionary(word, anything, { maxKeys: 5 });
const parameter = fc.record(
  {
    name: word,
    in: fc.constantFrom('path', 'query', 'header', 'cookie'),
    required: fc.boolean(),
    example: anything,
    schema,
    style: word,
    explode: fc.boolean(),
  },
  { requiredKeys: ['name', 'in'] },
);
const path = fc.array(fc.oneof(word, fc.constant('{id}'), fc.constant('/')), { maxLength: 6 });
const operation = fc.record(
  {
    parameters: fc.oneof(fc.array(parameter, { maxLength: 4 }), anything),
    requestBody: fc.oneof(
      fc.record({
        content: fc.record({ 'application/json': fc.record({ schema, example: anything }) }),
      }),
      anything,
    ),
  },
  { requiredKeys: [] },
);

it('makes requests of whatever a description says, within the scope, and of their operations', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(path, fc.constantFrom('get', 'post', 'delete'), operation), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.dictionary(word, schema, { maxKeys: 3 }),
      fc.oneof(fc.constant(undefined), word),
      fc.boolean(),
      (operations, schemas, basePath, isSwagger) => {
        const api = {
          ...(isSwagger ? { swagger: '2.0' } : { openapi: '3.1.0' }),
          ...(basePath !== undefined && { basePath, servers: [{ url: basePath }] }),
          paths: Object.fromEntries(
            operations.map(([parts, method, tree]) => [`/${parts.join('')}`, { [method]: tree }]),
          ),
          components: { schemas },
        };
        let made;
        try {
          made = requestsOf(
            { text: JSON.stringify(api) },
            { target: TARGET, methods: API_METHODS, refusal: (url) => scope.refusal(url) },
          );
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        for (const { url, method, operation: of, fields, body } of made.requests) {
          expect(scope.refusal(url)).toBeUndefined();
          expect(url.origin).toBe(TARGET.origin);
          expect(url.href.length).toBeLessThan(20_000);
          expect(method).toBe(of.method);
          if (/^(?:[\w/.-]|\{\w*\})*$/u.test(of.path))
            expect(findOperation([of], '/base', method, url.pathname)).toBe(of);
          expect(() => new Headers(fields.map(([name, value]) => [name, value]))).not.toThrow();
          if (body !== undefined) expect(() => JSON.parse(body) as unknown).not.toThrow();
        }
      },
    ),
    { numRuns: 300 },
  );
});
