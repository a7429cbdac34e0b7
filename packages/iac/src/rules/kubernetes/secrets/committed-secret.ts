import { decodedSecret, isPlaceholder, wordsOf } from '@gatehouse/secrets';
import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';

/** Last words of keys whose values are no secrets, though they often stand in one. */
const HARMLESS = new Set([
  'username',
  'user',
  'host',
  'hostname',
  'port',
  'database',
  'dbname',
  'db',
  'region',
  'url',
  'uri',
  'endpoint',
  'email',
  'crt',
  'ca',
  'id',
  'name',
  'namespace',
  'type',
  'realm',
  'issuer',
  'enabled',
  'path',
]);

/** The values that are written out. */
function valuesOf(entries: Value, plain: (text: string) => string | undefined): Value[] {
  return entries.values.filter((value, index) => {
    const written = value.string?.trim() ?? '';
    // What decodes to no text is a key or an archive, and so written out all the same.
    const text = (plain(written) ?? written).trim();
    if (text === '' || value.isUnknown || isPlaceholder(written) || isPlaceholder(text))
      return false;
    return (
      !HARMLESS.has(wordsOf(entries.keys[index] ?? '').at(-1) ?? '') ||
      /:\/\/[^\s/@]{0,200}:[^\s/@]{1,200}@/.test(text)
    );
  });
}

export const committedSecret = objectRule({
  id: 'kubernetes/committed-secret',
  title: 'Secret is committed with its values',
  severity: 'high',
  kinds: ['Secret'],
  why: 'Base64 is no encryption: whoever can read the repository has the credentials, and the history keeps them after they were removed.',
  fix: 'Keep the values in a key vault (Secrets Store CSI driver, External Secrets) or commit them sealed (Sealed Secrets, SOPS), and change these.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  tags: ['CWE-798', 'CWE-312'],
  check(secret, report) {
    // SOPS leaves its metadata beside the values that it encrypted.
    if (secret.node.get('sops').exists) return;
    const values = [
      ...valuesOf(secret.node.get('data'), decodedSecret),
      ...valuesOf(secret.node.get('stringData'), (text) => text),
    ];
    const [first, ...others] = values;
    if (first)
      report.fail(
        first,
        `${secret.label} is committed with ${values.length === 1 ? 'a value' : `${values.length} values`}`,
        others,
      );
  },
  examples: {
    fail: [
      {
        title: 'Encoded',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
data:
  password: Y29ycmVjdC1ob3JzZQ==
`,
      },
      {
        title: 'Plain',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
stringData:
  password: correct-horse
`,
      },
      {
        title: 'A binary key',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
data:
  key: /9j/4AAQSkZJRg==
`,
      },
    ],
    pass: [
      {
        title: 'To be filled in',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
stringData:
  password: \${DB_PASSWORD}
`,
      },
      {
        title: 'A placeholder, encoded',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
data:
  password: Q0hBTkdFX01F
`,
      },
      {
        title: 'No values',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
type: Opaque
`,
      },
      {
        title: 'Nothing secret',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
stringData:
  username: app
  host: db.shop.svc
`,
      },
      {
        title: 'Encrypted by SOPS',
        source: `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
stringData:
  password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]
sops:
  version: 3.9.0
`,
      },
    ],
  },
});
