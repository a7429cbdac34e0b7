import { describe, expect, it } from '@jest/globals';
import { readLocationMap } from '../../src/index.ts';

const map = readLocationMap(
  'location-map',
  `# what serves what
/api/*/items            src/items.ts:7
/api/*                  src/api.ts
https://app.example/*   deploy/ingress.yaml:12
*/robots.txt            public/robots.txt
`,
);

describe('a location map', () => {
  it.each([
    ['https://app.example/api/v1/items?x=/api/', 'src/items.ts', 7],
    ['http://localhost:8080/api/v1', 'src/api.ts', 1],
    ['https://app.example/', 'deploy/ingress.yaml', 12],
    ['https://other.example/robots.txt', 'public/robots.txt', 1],
  ])('finds %s', (url, path, line) => {
    expect(map.find(url)).toEqual({ path, line });
  });

  it.each([
    'https://other.example/',
    'https://app.example.evil.test/',
    'https://evil.test/?https://app.example/',
    'nonsense',
  ])('does not find %s', (url) => {
    expect(map.find(url)).toBeUndefined();
  });

  it.each([
    ['/a', 1, 'is not a URL and a file'],
    ['\n/a b c', 2, 'is not a URL and a file'],
    ['a b', 1, 'no URL is of the pattern "a"'],
    ['/a ../secret', 1, 'is no file of the repository'],
    ['/a /etc/passwd', 1, 'is no file of the repository'],
    ['/a C:\\x', 1, 'is no file of the repository'],
    ['/a https://evil.test/x', 1, 'is no file of the repository'],
    ['/a b:0', 1, 'lines count from 1'],
  ])('refuses %j', (text, line, message) => {
    expect(() => readLocationMap('location-map', text)).toThrow(`location-map:${line}: `);
    expect(() => readLocationMap('location-map', text)).toThrow(message);
  });

  it('takes a pattern of many stars and a long URL at once', () => {
    const many = readLocationMap('m', `/${'*a'.repeat(500)}b x`);
    const start = performance.now();
    expect(many.find(`https://app.example/${'a'.repeat(1900)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
