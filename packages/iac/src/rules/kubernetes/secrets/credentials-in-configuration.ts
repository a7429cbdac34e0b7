import { decodedSecret } from '@gatehouse/secrets';
import { objectRule } from '../define.ts';
import { containerExample } from '../example.ts';

const WORD = /secret|key|password|pwd|token|jwt|bearer|credential/i;
const SHAPES = [
  'PRIVATE KEY',
  'eyJhbGciO',
  'JWT',
  'Bearer',
  '_key_',
  '_secret_',
  'AKIA[0-9A-Z]{16}',
  'ghp_[0-9A-Za-z]{36}',
  'AIza[0-9A-Za-z_-]{35}',
  'xox[baprs]-[0-9A-Za-z]{10,48}',
].join('|');
const SHAPE = new RegExp(SHAPES);
const ANY_CASE = new RegExp(SHAPES, 'i');

function hasWord(name: string): boolean {
  return WORD.test(name);
}

export const credentialsInConfiguration = objectRule({
  id: 'kubernetes/credentials-in-configuration',
  title: 'Configuration has words of a credential',
  severity: 'low',
  profile: 'all',
  kinds: [
    'Pod',
    'Deployment',
    'ReplicaSet',
    'DaemonSet',
    'StatefulSet',
    'Job',
    'CronJob',
    'ConfigMap',
  ],
  why: 'Credentials in plain configuration can be read by nearly everybody who sees the namespace.',
  fix: 'Move them to a key vault.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  aliases: ['C-0012'],
  variantOf: [
    'kubernetes/secret-in-env',
    'kubernetes/secret-in-config-map',
    'kubernetes/secret-from-env',
  ],
  check(object, report) {
    if (object.kind === 'ConfigMap') {
      const data = object.node.get('data');
      for (const [index, key] of data.keys.entries()) {
        const value = data.values[index];
        const text = value?.string ?? '';
        if (
          value &&
          text !== '' &&
          (hasWord(key) || SHAPE.test(text) || SHAPE.test(decodedSecret(text) ?? ''))
        )
          report.fail(value, `${object.label} has words of a credential under ${key}`);
      }
      return;
    }
    for (const container of object.pod?.containers ?? []) {
      if (container.role === 'ephemeral') continue;
      for (const from of container.get('envFrom').items)
        if (from.get('secretRef').exists)
          report.fail(
            from.get('secretRef'),
            `${container.label} takes a Secret as environment variables`,
          );
      for (const entry of container.role === 'main' ? container.get('env').items : []) {
        const name = entry.get('name').string ?? '';
        const text = entry.get('value').string ?? '';
        if (text !== '' && !text.startsWith('/') && (hasWord(name) || ANY_CASE.test(text)))
          report.fail(
            entry.get('value'),
            `${container.label} has words of a credential in ${name}`,
          );
      }
    }
  },
  examples: {
    fail: [
      {
        title: 'In a ConfigMap',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  api_key: x
`,
      },
      containerExample('In the environment', 'env:\n  - name: PWD_OF_DB\n    value: x'),
      containerExample('All keys of a Secret', 'envFrom:\n  - secretRef:\n      name: db'),
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
      containerExample('A path', 'env:\n  - name: KEY_PATH\n    value: /run/key'),
      containerExample('Settings', 'env:\n  - name: LEVEL\n    value: info'),
    ],
  },
});
