import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from '@jest/globals';
import { guardedLookup, kindOfAddress } from '../../src/scope/index.ts';

describe('kinds of addresses', () => {
  it.each([
    ['93.184.215.14', 'public'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'public'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['100.64.0.1', 'private'],
    ['fd12::1', 'private'],
    ['127.9.9.9', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['0.0.0.0', 'forbidden'],
    ['::', 'forbidden'],
    ['169.254.169.254', 'forbidden'],
    ['::ffff:169.254.169.254', 'forbidden'],
    ['64:ff9b::a9fe:a9fe', 'forbidden'],
    ['64:ff9b::a01:203', 'private'],
    ['168.63.129.16', 'forbidden'],
    ['fd00:ec2::254', 'forbidden'],
    ['fe80::1', 'forbidden'],
    ['224.0.0.1', 'forbidden'],
  ])('%s is %s', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind);
  });
});

describe('names that are looked up', () => {
  /** Each lookup of a name gives the next answer. */
  const names = (...answers: string[][]): ReturnType<typeof guardedLookup> => {
    const waiting = answers.map((each) =>
      each.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
    return guardedLookup(((_: string, __: object, callback: (...all: unknown[]) => void) => {
      callback(null, waiting.shift() ?? []);
    }) as never);
  };
  const ask = (lookup: ReturnType<typeof guardedLookup>, name = 'shop.example'): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lookup(name, { all: true }, (error, found) => {
        if (error) reject(error);
        else resolve(found);
      });
    });

  it('lead where they lead', async () => {
    expect(await ask(names(['10.0.0.1']))).toEqual([{ address: '10.0.0.1', family: 4 }]);
  });

  it('lead to no metadata service, not even by one of several addresses', async () => {
    const lookup = names(['93.184.215.14', '169.254.169.254']);
    await expect(ask(lookup)).rejects.toThrow(/never scanned/u);
  });

  it('do not change from the outside to the inside on the way', async () => {
    const lookup = names(['93.184.215.14'], ['93.184.215.15'], ['127.0.0.1']);
    await ask(lookup);
    await ask(lookup);
    await expect(ask(lookup)).rejects.toThrow(
      /public address before, and leads to a loopback one/u,
    );
  });

  it('have an address, or say that they have none', async () => {
    await expect(ask(names([]))).rejects.toThrow('shop.example has no address');
  });
});
