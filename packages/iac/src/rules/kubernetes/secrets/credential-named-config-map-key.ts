import { objectRule } from '../define.ts';
import { holdsPrivateKey, isCredentialName } from '../facts/credential-names.ts';

export const credentialNamedConfigMapKey = objectRule({
  id: 'kubernetes/credential-named-config-map-key',
  title: 'ConfigMap has the name of a credential among its keys',
  severity: 'low',
  profile: 'all',
  kinds: ['ConfigMap'],
  why: 'A value under such a name is most often a credential.',
  fix: 'Move it to a Secret or a key vault.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['sensitiveConfigmapContent'],
  variantOf: ['kubernetes/secret-in-config-map'],
  check(map, report) {
    const data = map.node.get('data');
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (isCredentialName(key) || holdsPrivateKey(value.string ?? '')))
        report.fail(value, `${map.label} has the key ${key}`);
    }
  },
  examples: {
    fail: [
      {
        title: 'A name',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  api_token: x
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
`,
      },
    ],
  },
});
