import { findAssignments, looksLikeSecret } from '@gatehouse/secrets';
import { objectRule } from '../define.ts';
import { assignedTexts, knownTexts, secretSite } from '../facts/written-secrets.ts';

function holdsSecret(key: string, value: string): boolean {
  if (!value.includes('\n') && looksLikeSecret(key, value)) return true;
  return (
    looksLikeSecret('', value) || value.split('\n').some((line) => findAssignments(line).length > 0)
  );
}

export const secretInConfigMap = objectRule({
  id: 'kubernetes/secret-in-config-map',
  title: 'Credential is written into a ConfigMap',
  severity: 'high',
  kinds: ['ConfigMap'],
  why: 'ConfigMaps are neither encrypted nor guarded: nearly everybody who can see the namespace, or the repository, can read them.',
  fix: 'Move the value to a key vault and mount it through the Secrets Store CSI driver, and change the credential.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  tags: ['CWE-312', 'CWE-798'],
  check(map, report) {
    const data = map.node.get('data');
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      const text = value?.string;
      if (!value || text === undefined || !holdsSecret(key, text)) continue;
      report.fail(
        secretSite(value, [...knownTexts(text), ...assignedTexts(text)]),
        `${map.label} has a credential written into ${key}`,
      );
    }
  },
  examples: {
    fail: [
      {
        title: 'A password',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  password: correct-horse
`,
      },
      {
        title: 'Within a file',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  application.properties: |
    spring.datasource.password=correct-horse
`,
      },
      {
        title: 'Beside a placeholder',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  config.yaml: |
    host: \${DB_HOST}
    password: correct-horse
`,
      },
      {
        title: 'A private key',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  id: |
    -----BEGIN RSA PRIVATE KEY-----
    MIIEpAIBAAKCAQEA
    -----END RSA PRIVATE KEY-----
`,
      },
    ],
    pass: [
      {
        title: 'Settings',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  level: info
  timeout: 30s
`,
      },
      {
        title: 'References',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  passwordFile: /run/secrets/db
  config.yaml: |
    password: \${DB_PASSWORD}
`,
      },
    ],
  },
});
