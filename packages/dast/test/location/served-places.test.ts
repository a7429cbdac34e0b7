import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ServedPlaces, type ServedPlace } from '../../src/location/served-places.ts';

let lines = 0;

const place = (host: string, path = '/', changes: Partial<ServedPlace> = {}): ServedPlace => ({
  ...{ host, isDeep: false, path, isExact: false },
  location: {
    ...{ path: 'ingress.yaml', startLine: ++lines, startColumn: 1 },
    ...{ endLine: lines, endColumn: 2 },
  },
  ...changes,
});

const found = (places: readonly ServedPlace[], url: string): ServedPlace | undefined => {
  const location = new ServedPlaces(places).find(new URL(url));
  return places.find((each) => each.location === location);
};

describe('ServedPlaces', () => {
  const shop = place('shop.example');
  const api = place('shop.example', '/api/');
  const status = place('shop.example', '/api/status', { isExact: true });
  const near = place('*.shop.example');
  const far = place('*.example', '/', { isDeep: true });
  const all = [far, near, shop, api, status];

  it.each([
    ['https://shop.example/', shop],
    ['https://SHOP.example.:8443/apis', shop],
    ['https://shop.example/api', api],
    ['https://shop.example/api/v1/x', api],
    ['https://shop.example/api/status', status],
    ['https://shop.example/api/status/x', api],
    ['https://shop.example/%61pi/x', api],
    ['https://shop.example/api%2Fx', shop],
    ['https://shop.example/%E0%A4%A', shop],
    ['https://a.shop.example/api', near],
    ['https://a.b.shop.example/', far],
    ['https://example/', undefined],
    ['https://[::1]/', undefined],
  ])('%s', (url, expected) => {
    expect(found(all, url)).toBe(expected);
  });

  it('of equals takes the first', () => {
    const first = place('a.example');
    expect(found([first, place('a.example')], 'https://a.example/')).toBe(first);
  });

  it('takes what serves every host where one file does', () => {
    const root = place('*');
    const cart = place('*', '/cart');
    const other = place('*', '/', { location: { ...root.location, path: 'other.yaml' } });
    expect(found([root, cart], 'https://10.0.0.1/cart/1')).toBe(cart);
    expect(found([root, cart, other], 'https://10.0.0.1/cart/1')).toBeUndefined();
  });

  it('takes the most specific of what matches', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    const path = fc
      .array(fc.constantFrom('x', 'y', '%78', 'é'), { maxLength: 3 })
      .map((segments) => `/${segments.join('/')}`);
    const places = fc.array(
      fc
        .tuple(labels, fc.boolean(), fc.boolean(), path, fc.boolean())
        .map(([names, isWild, isDeep, of, isExact]) =>
          place(`${isWild ? '*.' : ''}${names.join('.')}`, of, { isDeep, isExact }),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(places, labels, path, (given, names, of) => {
        const url = `https://${names.join('.')}${of}`;
        expect(found(given, url)).toBe(bestOf(given, names, of));
      }),
      { numRuns: 2_000 },
    );
  });

  it('ends with many places and long paths', () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      place(index % 2 ? 'a.example' : `h${index}.example`, `/${'x/'.repeat(index % 50)}`),
    );
    const places = new ServedPlaces(many);
    for (let index = 0; index < 2_000; index++)
      expect(
        places.find(new URL(`https://${'a.'.repeat(60)}example/${index}${'/x%2'.repeat(1_000)}`)),
      ).toBeUndefined();
  });
});

/** As slowly as the words are. */
function bestOf(
  places: readonly ServedPlace[],
  names: readonly string[],
  path: string,
): ServedPlace | undefined {
  const segments = (text: string): readonly string[] =>
    text
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  const asked = segments(path);
  const matches = places.filter((each) => {
    const wanted = segments(each.path);
    const isWithin = wanted.every((segment, index) => asked[index] === segment);
    if (!isWithin || (each.isExact && wanted.length !== asked.length)) return false;
    const labels = each.host.split('.');
    if (labels[0] !== '*') return each.host === names.join('.');
    const more = names.length - (labels.length - 1);
    const isSuffix = labels.slice(1).join('.') === names.slice(more).join('.');
    return isSuffix && (more === 1 || (more > 1 && each.isDeep));
  });
  const rank = ({ host, path: of, isExact }: ServedPlace): number =>
    (host.startsWith('*.') ? host.split('.').length : 100) * 100 +
    segments(of).length * 2 +
    (isExact ? 1 : 0);
  const best = Math.max(...matches.map(rank));
  return matches.find((each) => rank(each) === best);
}
