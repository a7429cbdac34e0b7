import { describe, expect, it } from '@jest/globals';
import { loginServer, loginServers } from '../../src/index.ts';

describe('loginServer', () => {
  it.each([
    ['contoso', 'contoso.azurecr.io'],
    [' Contoso.azurecr.io/ ', 'contoso.azurecr.io'],
    ['https://contoso.azurecr.io', 'contoso.azurecr.io'],
    ['contoso-a1b2c3', 'contoso-a1b2c3.azurecr.io'],
    ['contoso.westeurope.geo.azurecr.io', 'contoso.westeurope.geo.azurecr.io'],
  ])('of %j is %s', (written, server) => {
    expect(loginServer(written, 'azurecr.io')).toBe(server);
  });

  it.each([
    '',
    'abc',
    'docker.io',
    'evilazurecr.io',
    'contoso.azurecr.io.evil.example',
    'evil.example/contoso.azurecr.io',
    'contoso.azurecr.io/repository',
    'contoso.azurecr.io:443',
    'contoso@evil.azurecr.io',
    'contoso.azurecr.us',
    'http://contoso.azurecr.io',
    'a.b.azurecr.io',
  ])('refuses %j', (written) => {
    expect(() => loginServer(written, 'azurecr.io')).toThrow('is not a registry of this cloud');
  });

  it('is of the cloud that is set', () => {
    expect(loginServer('contoso', 'azurecr.us')).toBe('contoso.azurecr.us');
  });

  it('names each registry of a list once', () => {
    expect(loginServers('contoso, contoso.azurecr.io\nfabrikam', 'azurecr.io')).toEqual([
      'contoso.azurecr.io',
      'fabrikam.azurecr.io',
    ]);
    expect(loginServers('\n', 'azurecr.io')).toEqual([]);
  });
});
