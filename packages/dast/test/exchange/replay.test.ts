import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { readReplay } from '../../src/index.ts';

const LINE = {
  id: 'o1',
  requestHeader: 'GET https://a.example/ HTTP/1.1\r\n\r\n',
  responseHeader: 'HTTP/1.1 200 OK\r\n\r\n',
  responseBody: 'x',
};

describe('recorded traffic', () => {
  it('is JSON lines', () => {
    const text = [
      JSON.stringify(LINE),
      '',
      JSON.stringify({ ...LINE, id: 7, responseBody: 8 }),
    ].join('\n');
    expect(readReplay(text)).toMatchObject([
      { id: 'o1', exchange: { host: 'a.example', status: 200, text: 'x' } },
      { id: '3', exchange: { text: '' } },
    ]);
  });

  it('is an HTTP Archive, on one line or many', () => {
    const archive = { log: { entries: [{ request: { url: 'https://a.example/' } }] } };
    for (const text of [JSON.stringify(archive), JSON.stringify(archive, undefined, 2)])
      expect(readReplay(text)).toMatchObject([{ id: '1', exchange: { host: 'a.example' } }]);
  });

  it.each(['{"x":1}', 'null', '7', '{', '"requestHeader"'])(
    'names the line that is not: %j',
    (line) => {
      expect(() => readReplay(`${JSON.stringify(LINE)}\n${line}`)).toThrow(/line 2/);
      expect(() => readReplay(`${JSON.stringify(LINE)}\n${line}`)).toThrow(UserError);
    },
  );

  it('is not nothing', () => {
    expect(() => readReplay('')).toThrow(UserError);
  });
});
