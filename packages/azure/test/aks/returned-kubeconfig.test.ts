import { describe, expect, it } from '@jest/globals';
import { readKubeconfig } from '../../src/index.ts';
import { AUTHORITY, ENTRA, LOCAL, SERVER, SERVER_APPLICATION } from './returned.ts';

describe('readKubeconfig', () => {
  it('takes over where an Entra cluster is and what its tokens are for', async () => {
    expect(await readKubeconfig(ENTRA)).toEqual({
      clusterName: 'shop',
      server: SERVER,
      certificateAuthority: AUTHORITY,
      login: { kind: 'entra', scope: `${SERVER_APPLICATION}/.default` },
    });
  });

  it('knows the older form of an Entra login', async () => {
    const legacy = ENTRA.slice(0, ENTRA.indexOf('    exec:')).concat(
      `    auth-provider:\n      name: azure\n      config:\n        apiserver-id: ${SERVER_APPLICATION}\n`,
    );
    expect((await readKubeconfig(legacy)).login).toEqual({
      kind: 'entra',
      scope: `${SERVER_APPLICATION}/.default`,
    });
  });

  it('takes over the certificate of a local account', async () => {
    expect((await readKubeconfig(LOCAL)).login).toEqual({
      kind: 'certificate',
      certificate: 'Y2VydA==',
      key: 'a2V5',
    });
  });

  it.each([
    ['no YAML', 'a: [a2V5c2VjcmV0'],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nclusters: *b'],
    ['nothing', ''],
    ['a list', '- a'],
    ['plain http', ENTRA.replace('https://', 'http://')],
    ['a name in the address', ENTRA.replace('https://', 'https://user:secret@')],
    ['no authority', ENTRA.replace('certificate-authority-data', 'insecure-skip-tls-verify')],
    ['an authority that is no base64', ENTRA.replace(AUTHORITY, '"$(id)"')],
    ['another application', ENTRA.replace(SERVER_APPLICATION, 'https://management.azure.com')],
    ['no login', ENTRA.replace('--server-id', '--server')],
    ['too much', ENTRA.concat(`# ${'x'.repeat(600_000)}`)],
  ])('refuses %s and shows nothing of it', async (_, text) => {
    await expect(readKubeconfig(text)).rejects.toThrow(
      /^AKS returns a kubeconfig that names no server, authority or login$/u,
    );
  });
});
