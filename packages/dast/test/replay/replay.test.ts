import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Recorded, readRecordingFile } from '../../src/replay/index.ts';

const read = (value: unknown): readonly Recorded[] =>
  readRecordingFile(
    'a.har',
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  );

const har = (...entries: unknown[]): unknown => ({ log: { version: '1.2', entries } });

const entry = (response: object, request: object = {}): object => ({
  request: { method: 'GET', url: 'https://shop.example/a', headers: [], ...request },
  response: { status: 200, headers: [], content: { size: 0 }, ...response },
});

function only(recorded: readonly Recorded[]): Extract<Recorded, { exchange: unknown }> {
  const [first] = recorded;
  if (first === undefined || !('exchange' in first)) throw new Error('no exchange');
  return first;
}

describe('a HAR file', () => {
  it('gives exchanges as they were on the wire', () => {
    const { exchange } = only(
      read(
        har(
          entry(
            {
              headers: [
                { name: ':status', value: '200' },
                { name: 'content-type', value: 'text/html; charset=iso-8859-1' },
                { name: 'set-cookie', value: 'a=1\nb=2' },
              ],
              content: {
                size: 4,
                encoding: 'base64',
                text: Buffer.from('caf\u00e9', 'latin1').toString('base64'),
              },
            },
            {
              method: 'POST',
              postData: { text: 'x=1' },
              headers: [{ name: 'Host', value: 'shop.example' }],
            },
          ),
        ),
      ),
    );
    expect(exchange.request).toMatchObject({
      method: 'POST',
      url: 'https://shop.example/a',
      body: { text: 'x=1' },
    });
    expect(exchange.fields('set-cookie')).toEqual(['a=1', 'b=2']);
    expect(exchange.text).toBe('café');
    expect(exchange.field(':status')).toBeUndefined();
  });

  it('says which entries cannot be judged, and goes on', () => {
    const recorded = read(har(entry({ status: 0 }), 'nonsense', entry({}), { request: {} }));
    expect(recorded.map((each) => ('exchange' in each ? each.id : each))).toEqual([
      { id: 'log.entries[0]', unanswered: 'https://shop.example/a' },
      { id: 'log.entries[1]', problem: 'it has no request.url' },
      'log.entries[2]',
      { id: 'log.entries[3]', problem: 'it has no request.url' },
    ]);
  });

  it('knows that a body was not recorded', () => {
    const { exchange } = only(read(har(entry({ content: { size: 900 } }))));
    expect(exchange.response.body).toMatchObject({ text: '', size: 900, isTruncated: true });
  });

  it('is recognised written in one line or in many', () => {
    expect(read(JSON.stringify(har(entry({}))))).toHaveLength(1);
    expect(read(JSON.stringify(har(entry({})), undefined, 2))).toHaveLength(1);
  });

  it.each([
    ['{"log": {}}', 'a.har is not a HAR file: it has no log.entries'],
    ['{"log": {"entries": []}}', 'a.har holds no exchange'],
    ['{"log": {"entries": [', 'cannot be parsed'],
    ['', 'cannot be parsed'],
    ['[]', 'it has no log.entries'],
  ])('is not %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('breaks by no value of a wrong type', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (entries, part) => {
        const recorded = read(
          har(...entries, entry(part as object), { request: part, response: part }),
        );
        expect(recorded).toHaveLength(entries.length + 2);
      }),
    );
  });
});

describe('lines of JSON', () => {
  const line = (id: string): string =>
    JSON.stringify({
      id,
      requestHeader: 'GET https://shop.example/a HTTP/1.1\r\nHost: shop.example',
      responseHeader: 'HTTP/1.1 404 Not Found\r\nServer: x',
      responseBody: 'gone',
    });

  it('are an exchange each', () => {
    const recorded = read(`${line('one')}\n\n${line('two')}\n`);
    expect(recorded.map(({ id }) => id)).toEqual(['one', 'two']);
    const { exchange } = only(recorded);
    expect(exchange.status).toBe(404);
    expect(exchange.field('server')).toBe('x');
    expect(exchange.text).toBe('gone');
  });

  it('say which of them is none', () => {
    expect(read(`${line('one')}\n{"a":1}\nnot json\n`).slice(1)).toEqual([
      { id: 'line 2', problem: 'it has no requestHeader' },
      { id: 'line 3', problem: 'it is not JSON' },
    ]);
  });
});
