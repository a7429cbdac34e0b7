import { describe, expect, it } from '@jest/globals';
import type { Clock } from '@gatehouse/network';
import { Exchange, Fields, NO_BODY } from '../../src/exchange/index.ts';
import { type Outgoing, Pace } from '../../src/send/index.ts';
import { UserAgent, type UserAgentSetting } from '../../src/session/user-agent.ts';

const HTTPS = new URL('https://shop.example/');
const HTTP = new URL('http://shop.example/');

const clock: Clock = { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 };

/** An agent that every answer sets the cookie `n` of, counting up. */
function agent(change: Partial<UserAgentSetting> = {}): { agent: UserAgent; sent: Outgoing[] } {
  const sent: Outgoing[] = [];
  const made = new UserAgent({
    send: (request) => {
      sent.push(request);
      const fields = new Fields([{ name: 'Set-Cookie', value: `n=${sent.length}` }]);
      const asked = { ...request, url: request.url.href, fields: new Fields([]), body: NO_BODY };
      const exchange = new Exchange(asked, { status: 200, fields, body: NO_BODY });
      return Promise.resolve({ exchange, cut: undefined });
    },
    pace: new Pace(clock, undefined),
    clock,
    fields: [['Accept', '*/*']],
    credentials: [['Authorization', 'Bearer t']],
    isPlain: false,
    signal: new AbortController().signal,
    ...change,
  });
  return { agent: made, sent };
}

describe('a user agent', () => {
  it('sends what all requests have, who it is, and what it was given', async () => {
    const { agent: ours, sent } = agent();
    await ours.send({ method: 'GET', url: HTTPS });
    await ours.send({ method: 'POST', url: HTTPS, fields: [['A', 'b']], body: 'x' });
    expect(sent[0]?.fields).toEqual([
      ['Accept', '*/*'],
      ['Authorization', 'Bearer t'],
    ]);
    expect(sent[1]).toEqual({
      method: 'POST',
      url: HTTPS,
      fields: [
        ['Accept', '*/*'],
        ['A', 'b'],
        ['Authorization', 'Bearer t'],
        ['Cookie', 'n=1'],
      ],
      body: 'x',
    });
  });

  it('sends credentials in the clear only where the target is in the clear', async () => {
    const secure = agent();
    await secure.agent.send({ method: 'GET', url: HTTP });
    expect(secure.sent[0]?.fields).toEqual([['Accept', '*/*']]);
    const plain = agent({ isPlain: true });
    await plain.agent.send({ method: 'GET', url: HTTP });
    expect(plain.sent[0]?.fields).toContainEqual(['Authorization', 'Bearer t']);
  });

  it('sends credentials only to whom they are for', async () => {
    const { agent: ours, sent } = agent({ confidants: new Set(['shop.example']) });
    for (const url of [
      'https://shop.example/',
      'https://cdn.example/',
      'https://shop.example:8443/',
    ])
      await ours.send({ method: 'GET', url: new URL(url) });
    const shown = sent.map(({ fields }) => fields.some(([name]) => name === 'Authorization'));
    expect(shown).toEqual([true, false, false]);
  });

  it('is nobody when it should be, and learns nothing then', async () => {
    const { agent: ours, sent } = agent();
    await ours.send({ method: 'GET', url: HTTPS });
    await ours.sendAsNobody({ method: 'GET', url: HTTPS });
    await ours.send({ method: 'GET', url: HTTPS });
    expect(sent[1]?.fields).toEqual([['Accept', '*/*']]);
    expect(sent[2]?.fields).toContainEqual(['Cookie', 'n=1']);
  });

  it('has one field for all cookies', async () => {
    const { agent: ours, sent } = agent({ credentials: [['cookie', 'sid=s']] });
    await ours.send({ method: 'GET', url: HTTPS });
    await ours.send({ method: 'GET', url: HTTPS });
    expect(sent[0]?.fields).toContainEqual(['cookie', 'sid=s']);
    expect(sent[1]?.fields).toEqual([
      ['Accept', '*/*'],
      ['Cookie', 'sid=s; n=1'],
    ]);
  });

  it('goes on in another session, which answers to the old one do not touch', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const cookie = (value: string): Fields => new Fields([{ name: 'Set-Cookie', value }]);
    const seen: string[] = [];
    const { agent: ours } = agent({
      send: async ({ url, fields }) => {
        seen.push(fields.map((field) => field.join(': ')).join(', '));
        if (url.pathname === '/late') await late;
        const name = url.pathname.slice(1);
        const asked = { method: 'GET', url: url.href, fields: new Fields([]), body: NO_BODY };
        const response = { status: 200, fields: cookie(`sid=${name}; Path=/`), body: NO_BODY };
        return { exchange: new Exchange(asked, response), cut: undefined };
      },
      fields: [],
      credentials: [],
    });
    const old = ours.send({ method: 'GET', url: new URL('/late', HTTPS) });
    const fresh = ours.fresh();
    await fresh.send({ method: 'GET', url: new URL('/new', HTTPS) });
    ours.goOnAs(fresh);
    answer();
    await old;
    await ours.send({ method: 'GET', url: HTTPS });
    expect(seen).toEqual(['', '', 'Cookie: sid=new']);
  });

  it('sends nothing when its time is over', async () => {
    const { agent: ours, sent } = agent({ signal: AbortSignal.abort() });
    await expect(ours.send({ method: 'GET', url: HTTPS })).rejects.toThrow('the time was over');
    expect(sent).toEqual([]);
  });
});
