import { describe, expect, it } from '@jest/globals';
import { findOperation, operationsOf } from '../../src/index.ts';

describe('operationsOf', () => {
  it('finds the line of each operation in YAML', () => {
    const text = `openapi: 3.1.0
paths:
  /books:
    summary: all books
    parameters: []
    get:
      responses: {}
    post: {}
  /books/{id}: { delete: {} }
`;
    expect(
      operationsOf('api/openapi.yaml', text).map(({ method, path, location }) => [
        method,
        path,
        location.path,
        location.startLine,
      ]),
    ).toEqual([
      ['GET', '/books', 'api/openapi.yaml', 6],
      ['POST', '/books', 'api/openapi.yaml', 8],
      ['DELETE', '/books/{id}', 'api/openapi.yaml', 9],
    ]);
  });

  it('finds it in JSON', () => {
    const text =
      '{\n  "swagger": "2.0",\n  "paths": {\n    "/a": {\n      "get": {}\n    }\n  }\n}';
    expect(operationsOf('a.json', text)).toMatchObject([
      { method: 'GET', path: '/a', location: { startLine: 5, startColumn: 8 } },
    ]);
  });

  it.each([
    '',
    'paths: { /a: { get: {} } }',
    'openapi: 3.0.0',
    'openapi: 3.0.0\npaths: [',
    '<html>',
  ])('finds none in %j', (text) => {
    expect(operationsOf('a.yaml', text)).toEqual([]);
  });
});

describe('findOperation', () => {
  const operations = [
    '/books',
    '/books/mine',
    '/books/{id}',
    '/books/{id}.json',
    '/{a}/{b}/{c}',
    '/v{x}.{y}/z',
    '/',
  ].map((path) => ({ method: 'GET', path }));

  it.each([
    ['/v1/books', '/books'],
    ['/v1/books/mine', '/books/mine'],
    ['/v1/books/7', '/books/{id}'],
    ['/v1/books/7.json', '/books/{id}'],
    ['/v1/a/b/c', '/{a}/{b}/{c}'],
    ['/v1/v1.2/z', '/v{x}.{y}/z'],
    ['/v1/v1./z', undefined],
    ['/v1/', '/'],
    ['/v1/books/', undefined],
    ['/v1/books/7/8/9', undefined],
    ['/books', undefined],
    ['/v11/books', undefined],
  ])('%s is %s', (path, expected) => {
    expect(findOperation(operations, '/v1', 'GET', path)?.path).toBe(expected);
  });

  it('goes by the method too', () => {
    expect(findOperation(operations, '/v1', 'POST', '/v1/books')).toBeUndefined();
  });
});
