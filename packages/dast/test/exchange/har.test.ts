import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '@gatehouse/findings';
import { readHar } from '../../src/index.ts';

const har = (...entries: readonly unknown[]): string => JSON.stringify({ log: { entries } });

const ENTRY = {
  request: {
    method: 'POST',
    url: 'https://shop.example/pay',
    headers: [
      { name: ':authority', value: 'shop.example' },
      { name: 'Cookie', value: 'sid=abcdef' },
    ],
    postData: { mimeType: 'application/x-www-form-urlencoded', text: 'sum=7' },
  },
  response: {
    status: 200,
    headers: [
      { name: 'Set-Cookie', value: 'a=1\nb=2' },
      { name: 'Content-Type', value: 'text/html; charset=iso-8859-1' },
    ],
    content: { size: 1, mimeType: 'text/html', text: '6Q==', encoding: 'base64' },
  },
};

describe('an HTTP Archive', () => {
  it('holds exchanges', () => {
    const [exchange] = readHar(`\ufeff${har(ENTRY)}`);
    expect(exchange).toMatchObject({ host: 'shop.example', status: 200, text: 'é', isHtml: true });
    expect(exchange?.request).toMatchObject({ method: 'POST', body: { text: 'sum=7' } });
    expect([...(exchange?.request.fields ?? [])].map(({ name }) => name)).toEqual(['Cookie']);
    expect(exchange?.cookies.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('may leave content out', () => {
    const [exchange] = readHar(
      har({ ...ENTRY, response: { ...ENTRY.response, content: { size: 9 } } }),
    );
    expect(exchange?.response.body).toMatchObject({ size: 9, text: '', isTruncated: true });
  });

  it('may hold what is none of HTTP', () => {
    expect(
      readHar(
        har(
          null,
          7,
          {},
          { request: { url: 'data:text/html,x' } },
          { request: { url: 'wss://a.example' } },
        ),
      ),
    ).toEqual([]);
  });

  it.each(['', 'x', '[]', '{}', '{"log":{}}', 'null', '{"log":{"entries":{}}}'])(
    'is not %j',
    (text) => {
      expect(() => readHar(text)).toThrow(UserError);
    },
  );

  it('whose entries are anything at all is read', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (entries) => {
        expect(
          Array.isArray(
            readHar(har(...entries.map((request) => ({ request, response: request })))),
          ),
        ).toBe(true);
      }),
    );
  });
});
