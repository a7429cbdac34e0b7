import { describe, expect, it } from '@jest/globals';
import {
  locator,
  readLocationMap,
  type LocationSources,
  type ServedPlace,
} from '../../src/index.ts';

const SPEC = `openapi: 3.1.0
servers: [{ url: /v1 }]
paths:
  /books:
    get: {}
  /books/{id}:
    get: {}
    delete: {}
  /bücher/mine:
    get: {}
components: { schemas: { Book: { $ref: './book.yaml' } } }
`;

const served = (host: string, line: number, changes: Partial<ServedPlace> = {}): ServedPlace => ({
  ...{ host, isDeep: false, path: '/', isExact: false },
  location: {
    ...{ path: 'deploy/ingress.yaml', startLine: line, startColumn: 7 },
    ...{ endLine: line, endColumn: 20 },
  },
  ...changes,
});

const SOURCES: LocationSources = {
  target: new URL('https://shop.example'),
  api: { kind: 'openapi', path: 'api/openapi.yaml', text: SPEC },
  map: readLocationMap('map', '/v1/books src/books.ts:3\n/cart* src/cart.ts:9\n'),
  served: [served('shop.example', 12)],
};

const server = { id: 'dast/hsts-missing', aliases: [], cause: 'server' } as const;
const application = { id: 'dast/application-error', aliases: [], cause: 'application' } as const;
const unknown = { id: 'zap/40018', aliases: ['40018'] };

function where(url: string, rule = application as Parameters<ReturnType<typeof locator>>[1]) {
  return (sources = SOURCES, method = 'GET'): string | undefined => {
    const found = locator(sources)({ method, url }, rule);
    return found && `${found.path}:${found.startLine}:${found.startColumn}`;
  };
}

describe('locator', () => {
  it('takes the operation of the API first', () => {
    expect(where('https://shop.example/v1/books')()).toBe('api/openapi.yaml:5:5');
    expect(where('https://shop.example/v1/books', server)()).toBe('api/openapi.yaml:5:5');
    expect(where('https://shop.example/v1/books/7?q=1')(SOURCES, 'DELETE')).toBe(
      'api/openapi.yaml:8:5',
    );
    expect(where('https://shop.example/v1/b%C3%BCcher/mine')()).toBe('api/openapi.yaml:10:5');
  });

  it('takes the map where the API has no such operation', () => {
    expect(where('https://shop.example/v1/books')(SOURCES, 'POST')).toBe('src/books.ts:3:1');
    expect(where('https://shop.example/cart/7', server)()).toBe('src/cart.ts:9:1');
    expect(where('https://other.example/v1/books')()).toBe('src/books.ts:3:1');
    const fetched = { ...SOURCES, api: { kind: 'openapi', text: SPEC } } as const;
    expect(where('https://shop.example/v1/books')(fetched)).toBe('src/books.ts:3:1');
  });

  it('takes what serves the host for what a server causes, and for nothing else', () => {
    const url = 'https://shop.example/about';
    expect(where(url, server)()).toBe('deploy/ingress.yaml:12:7');
    expect(where(url)()).toBeUndefined();
    expect(where(url, unknown)()).toBeUndefined();
    expect(where('https://pr-12.shop.example/about', server)()).toBeUndefined();
  });

  it('knows no place without sources, and for what is no URL', () => {
    expect(where('https://shop.example/', server)({ target: SOURCES.target })).toBeUndefined();
    expect(where('not a url', server)()).toBeUndefined();
  });

  it('takes a broken description for none', () => {
    for (const text of ['', '{', 'openapi: 3.1.0', 'swagger: "2.0"\npaths: 3'])
      expect(
        where(
          'https://shop.example/about',
          server,
        )({
          ...SOURCES,
          api: { kind: 'openapi', path: 'a.yaml', text },
        }),
      ).toBe('deploy/ingress.yaml:12:7');
  });

  it('asks once for a place, whichever rules ask', () => {
    const locate = locator(SOURCES);
    const place = { method: 'GET', url: 'https://shop.example/about' };
    expect(locate(place, application)).toBeUndefined();
    expect(locate(place, server)?.startLine).toBe(12);
    expect(locate({ ...place, url: 'https://shop.example/v1/books' }, server)?.startLine).toBe(5);
    expect(locate({ ...place, method: 'PUT' }, application)).toBeUndefined();
  });
});
