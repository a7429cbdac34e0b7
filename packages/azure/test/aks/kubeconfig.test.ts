import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { type ClusterAccess, execCredential, writeKubeconfig } from '../../src/index.ts';
import { yamlText } from '../../src/aks/yaml-text.ts';
import { AUTHORITY, SERVER } from './returned.ts';

const ACCESS: ClusterAccess = {
  clusterName: 'shop',
  server: SERVER,
  certificateAuthority: AUTHORITY,
  login: { kind: 'entra', scope: 'x/.default' },
};

const EXEC = {
  kind: 'exec',
  command: '/opt/node 24/bin/node',
  args: ['/opt/bundle/index.js', 'credential'],
  env: { B: '2', A: '1' },
} as const;

describe('writeKubeconfig', () => {
  it('starts our command, which asks nobody anything', () => {
    expect(writeKubeconfig({ access: ACCESS, user: EXEC, namespace: 'web' })).toBe(
      `apiVersion: v1
kind: Config
clusters:
  - name: "shop"
    cluster:
      server: "${SERVER}"
      certificate-authority-data: "${AUTHORITY}"
users:
  - name: "shop"
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        command: "/opt/node 24/bin/node"
        args:
          - "/opt/bundle/index.js"
          - "credential"
        env:
          - name: "A"
            value: "1"
          - name: "B"
            value: "2"
        interactiveMode: Never
        provideClusterInfo: false
        installHint: "The command belongs to the azure-login action of this job: log in again in the job that runs kubectl."
contexts:
  - name: "shop"
    context:
      cluster: "shop"
      user: "shop"
      namespace: "web"
current-context: "shop"
`,
    );
  });

  it('carries a token where it has to', () => {
    const text = writeKubeconfig({ access: ACCESS, user: { kind: 'bearer', token: 't' } });
    expect(load(text)).toMatchObject({ users: [{ user: { token: 't' } }] });
    expect(text).not.toContain('namespace');
  });

  it('hands on the certificate of a local account', () => {
    const user = { kind: 'certificate', certificate: 'Y2VydA==', key: 'a2V5' } as const;
    expect(load(writeKubeconfig({ access: ACCESS, user, context: 'shop-admin' }))).toMatchObject({
      users: [
        {
          name: 'shop-admin',
          user: { 'client-certificate-data': 'Y2VydA==', 'client-key-data': 'a2V5' },
        },
      ],
      'current-context': 'shop-admin',
    });
  });

  it('writes the same text whatever the order of the environment', () => {
    const turned = { ...EXEC, env: { A: '1', B: '2' } };
    expect(writeKubeconfig({ access: ACCESS, user: turned })).toBe(
      writeKubeconfig({ access: ACCESS, user: EXEC }),
    );
  });

  it('keeps every name in its place, whatever is in it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"\n    user:\n', '!!js/function x', '&a', '*a', '# x', '%YAML', '\u2028- a'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (clusterName, argument, value) => {
        const read = load(
          writeKubeconfig({
            access: { ...ACCESS, clusterName },
            user: { ...EXEC, args: [argument], env: { V: value } },
            namespace: argument,
          }),
        );
        expect(read).toEqual({
          apiVersion: 'v1',
          kind: 'Config',
          clusters: [
            {
              name: clusterName,
              cluster: { server: SERVER, 'certificate-authority-data': AUTHORITY },
            },
          ],
          users: [
            {
              name: clusterName,
              user: {
                exec: {
                  apiVersion: 'client.authentication.k8s.io/v1',
                  command: EXEC.command,
                  args: [argument],
                  env: [{ name: 'V', value }],
                  interactiveMode: 'Never',
                  provideClusterInfo: false,
                  installHint: expect.any(String) as unknown,
                },
              },
            },
          ],
          contexts: [
            {
              name: clusterName,
              context: { cluster: clusterName, user: clusterName, namespace: argument },
            },
          ],
          'current-context': clusterName,
        });
      }),
    );
  });
});

describe('yamlText', () => {
  it('is one line of printable ASCII that reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = yamlText(text);
        expect(written).toMatch(/^[ -~]*$/u);
        expect(load(written)).toBe(text);
      }),
    );
  });

  it('replaces halves of characters', () => {
    expect(load(yamlText('a\ud800b'))).toBe('a\ufffdb');
  });
});

describe('execCredential', () => {
  it('prints a token with its end for kubectl', () => {
    const text = execCredential({ token: 't', expiresAt: Date.UTC(2026, 0, 2, 3, 4, 5, 999) });
    expect(JSON.parse(text)).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      status: { expirationTimestamp: '2026-01-02T03:04:05Z', token: 't' },
    });
  });
});
