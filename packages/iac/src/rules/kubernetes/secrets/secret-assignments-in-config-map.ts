import { objectRule } from '../define.ts';

const KEY = /pass|pword|secret|aws_access_key_id|pswrd|token|pwd/i;
const ASSIGNMENT =
  /(?:password|pass|pword|passphrase|passwrd|passwd|secret|secretkey|aws_access_key_id|pswrd|token|pwd)\s{0,50}[=:]/i;

/** Whether a line gives such a name a value that is written out. */
function assigns(line: string): boolean {
  if (!ASSIGNMENT.test(line)) return false;
  return [':', '='].some((delimiter) => {
    const value = line.split(delimiter)[1]?.replace(/^"/, '');
    return value !== undefined && value !== '' && !/^(?:\$\{|\$\(|\{\{)/.test(value);
  });
}

export const secretAssignmentsInConfigMap = objectRule({
  id: 'kubernetes/secret-assignments-in-config-map',
  title: 'ConfigMap has keys or lines that look like passwords',
  severity: 'low',
  profile: 'all',
  kinds: ['ConfigMap'],
  why: 'ConfigMaps can be read by nearly everybody who sees the namespace.',
  fix: 'Move the values to a key vault.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  aliases: ['KSV-0109'],
  variantOf: ['kubernetes/secret-in-config-map'],
  check(map, report) {
    const data = map.node.get('data');
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (KEY.test(key) || (value.string ?? '').split('\n').some(assigns)))
        report.fail(value, `${map.label} has what looks like a password under ${key}`);
    }
  },
  examples: {
    fail: [
      {
        title: 'A key',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  passphrase: x
`,
      },
      {
        title: 'A line',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  app.conf: |
    level=info
    token=abc
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
      {
        title: 'A placeholder',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  app.conf: |
    token=\${TOKEN}
`,
      },
    ],
  },
});
