import { NoAnswer } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import { describe, expect, it } from '@jest/globals';
import { reach } from '../../src/http/reach.ts';

const REQUEST = { method: 'GET', url: 'https://login.example/token?secret=1' } as const;

const without = (cause: Error, party = {}) => reach(() => Promise.reject(cause), REQUEST, party);

describe('reach', () => {
  it.each([
    ['ECONNREFUSED', undefined, /HTTPS_PROXY/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', undefined, /NODE_EXTRA_CA_CERTS/],
    [undefined, 'proxy.example:3128', /NO_PROXY should name the host/],
  ])('says what to do at %s', async (code, proxy, remedy) => {
    const said = proxy === undefined ? 'no connection' : 'Proxy response (407) !== 200';
    const cause = new NoAnswer(said, { ...(code !== undefined && { code }), proxy });
    await expect(without(cause)).rejects.toMatchObject({
      message: expect.stringContaining(`login.example does not answer: ${said}`) as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
      cause,
    });
  });

  it('prefers what is known of the party, but not to what is known of the fault', async () => {
    const party = { name: 'The vault shop', remedy: 'Look at its name' };
    await expect(without(new Error('gone'), party)).rejects.toMatchObject({
      message: 'The vault shop does not answer: gone',
      remedy: 'Look at its name',
    });
    const untrusted = new NoAnswer('no', { code: 'CERT_HAS_EXPIRED' });
    await expect(without(untrusted, party)).rejects.toMatchObject({
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') as unknown,
    });
  });

  it('leaves what the user is told already', async () => {
    const cause = new UserError('HTTPS_PROXY is not the address of a proxy');
    await expect(without(cause)).rejects.toBe(cause);
  });
});
