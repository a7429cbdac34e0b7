import { describe, expect, it } from '@jest/globals';
import { areas } from '../../src/github/areas/index.ts';
import { completeAnswer } from '../../src/github/answer-check.ts';
import {
  answerSchema,
  bodySchema,
  type Operation,
  operations,
  parametersOf,
} from '../../src/github/description.ts';
import { acceptedPermissions } from '../../src/github/permissions.ts';
import { route } from '../../src/github/router.ts';
import { validate } from '../../src/github/validation.ts';

const all = [...operations.values()].map(
  (operation) => [operation.operationId, operation] as const,
);

function successOf(operation: Operation): number {
  return Number(Object.keys(operation.responses).find((status) => /^[23]/u.test(status)));
}

describe('the description', () => {
  it.each(all)('%s compiles, so that nothing passes unseen', (_, operation) => {
    const answer = answerSchema(operation, successOf(operation));
    const schemas = [
      ...parametersOf(operation).map((parameter) => parameter.schema),
      ...[bodySchema(operation), answer].filter((schema) => schema !== undefined),
    ];
    for (const schema of schemas) expect(() => validate(schema, Symbol('nothing'))).not.toThrow();
    expect(schemas.flatMap((schema) => validate(schema, Symbol('nothing')))).not.toEqual([]);
  });

  it.each(all)('%s has an answer that the description allows', (_, operation) => {
    const schema = answerSchema(operation, successOf(operation));
    if (schema === undefined) expect([204, 302]).toContain(successOf(operation));
    else expect(() => completeAnswer(schema, undefined)).not.toThrow();
  });

  it.each(all)('%s has a handler and asks for a permission', (id) => {
    expect(areas).toHaveProperty([id]);
    expect(acceptedPermissions(id)).toMatch(/^$|^[a-z_]+=(?:read|write)/u);
  });
});

it('refuses a schema that it does not understand', () => {
  expect(() => validate({ type: 'string', nullabel: true } as object, 'a')).toThrow(/nullabel/u);
  expect(() => validate({ type: 'string', format: 'made-up' }, 'a')).toThrow(/made-up/u);
});

it('understands nullable beside a reference and without a type', () => {
  const schema = { nullable: true, $ref: '#/components/schemas/simple-user' };
  expect(validate(schema, null)).toEqual([]);
  expect(validate(schema, { login: 1 })).not.toEqual([]);
});

it.each<[string, string, string, string]>([
  ['GET', '/repos/a/b/contents/docs/a%20b/read.me', 'repos/get-content', 'docs/a b/read.me'],
  ['GET', '/repos/a/b/contents', 'repos/get-content', ''],
  ['GET', '/repos/a/b/contents/', 'repos/get-content', ''],
  [
    'GET',
    '/repos/a/b/compare/main...feature/x',
    'repos/compare-commits-with-basehead',
    'main...feature/x',
  ],
  ['GET', '/repos/a/b/branches/release/1', 'repos/get-branch', 'release/1'],
  ['GET', '/repos/a/b/branches/main/protection', 'repos/get-branch-protection', 'main'],
  ['GET', '/repos/a/b/rules/branches/release%2F1', 'repos/get-branch-rules', 'release/1'],
  ['GET', '/repos/a/b/pulls/comments/7', 'pulls/get-review-comment', '7'],
  ['PATCH', '/repos/a/b/issues/comments/7', 'issues/update-comment', '7'],
])('knows %s %s as %s', (method, path, id, value) => {
  const found = route(method, path);
  expect(found?.operation.operationId).toBe(id);
  expect(Object.values(found?.path ?? {})).toContain(value);
});

it('knows no other', () => {
  expect(route('PUT', '/repos/a/b/code-scanning/analysis')).toBeUndefined();
  expect(route('GET', '/repos/a/b/contents/%E0%A4%A')).toBeUndefined();
});

describe('an answer', () => {
  const user = { $ref: '#/components/schemas/simple-user' };

  it('is completed to the shape that GitHub describes', () => {
    const answer = completeAnswer(user, { login: 'mona' });
    expect(answer).toMatchObject({ login: 'mona', id: 1, type: '', site_admin: false });
    expect(validate(user, answer)).toEqual([]);
  });

  it('cannot hold what GitHub does not describe, nor in another type', () => {
    expect(() => completeAnswer(user, { nick: 'm' })).toThrow(/does not describe answer\/nick/u);
    expect(() => completeAnswer(user, { login: 7 })).toThrow(/login must be string/u);
  });

  it('has no status that GitHub does not describe', () => {
    const operation = operations.get('checks/create');
    if (operation === undefined) throw new Error('There is no checks/create');
    expect(() => answerSchema(operation, 202)).toThrow(/202/u);
  });
});
