import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readFields,
  readParameters,
  readRecording,
  readTranscript,
} from '../../src/exchange/index.ts';

describe('fields', () => {
  const fields = readFields(['Set-Cookie: a=1', 'no field', 'SET-COOKIE:b=2 ', ': nameless', 'X:']);

  it('keep their order and repetitions', () => {
    expect([...fields].map(({ name, value }) => `${name}=${value}`)).toEqual([
      'Set-Cookie=a=1',
      'SET-COOKIE=b=2',
      'X=',
    ]);
    expect(fields.all('set-cookie')).toEqual(['a=1', 'b=2']);
    expect(fields.first('x')).toBe('');
    expect(fields.first('y')).toBeUndefined();
    expect(fields.has('__proto__')).toBe(false);
  });
});

describe('parameters', () => {
  it('are decoded where they are encoded', () => {
    expect(readParameters('a=1&b=x+y%21&c&=d&&e=%zz')).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: 'x y!' },
      { name: 'c', value: '' },
      { name: '', value: 'd' },
      { name: 'e', value: '%zz' },
    ]);
    expect(readParameters(undefined)).toEqual([]);
  });

  it('are bounded', () => {
    expect(readParameters('a=1&'.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
});

describe('a recording', () => {
  it('says what was asked and answered', () => {
    const exchange = readRecording({
      requestHead:
        'POST https://shop.example/pay?x=1 HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n',
      requestBody: 'sum=7',
      responseHead: 'HTTP/1.1 404 Not Found\r\nContent-Type: Text/HTML\r\n\r\n',
      responseBody: '<p>',
    });
    expect(exchange.request.method).toBe('POST');
    expect(exchange.parameters).toEqual([
      { name: 'x', value: '1' },
      { name: 'sum', value: '7' },
    ]);
    expect(exchange).toMatchObject({
      host: 'shop.example',
      status: 404,
      isError: true,
      isHtml: true,
      isSecure: true,
      isRedirect: false,
    });
  });

  it('need not say anything', () => {
    const exchange = readRecording({ requestHead: '' });
    expect(exchange).toMatchObject({ status: 0, host: '', hasBody: false });
    expect(exchange.request.method).toBe('GET');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (head, body) => {
        const exchange = readRecording({
          requestHead: head,
          requestBody: body,
          responseHead: head,
          responseBody: body,
        });
        expect(exchange.markup.elements.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a transcript', () => {
  it('may hold several exchanges', () => {
    const text =
      'GET https://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\n\none\n---\nPOST https://b.example/ HTTP/1.1\n\nx=1\n\nHTTP/1.1 204 No Content\n\n';
    const [first, second] = readTranscript(text);
    expect(first).toMatchObject({ host: 'a.example', text: 'one\n' });
    expect(second).toMatchObject({ host: 'b.example', status: 204 });
    expect(second?.request.body.text).toBe('x=1');
  });
});
