import { objectRule } from '../define.ts';

const KEY = /username|email|key|phone|SHA1|MD5|iban/i;
const LINE = /(?:username|email|key|phone|iban)\s{0,50}[=:]|SHA1|MD5/i;
const EMAIL =
  /[\w.-]{1,64}@(?:\[(?:\d{1,3}\.){3}|(?:[A-Za-z0-9-]{1,63}\.){1,8})(?:[A-Za-z]{2,4}|\d{1,3})/;
const ACCOUNT = /[^.]\b[A-Z]{2}\d{2}(?: ?\d{4}){4} ?\d{0,2}\b/;
const NUMBER = /[A-Z]{2}[ -]?\d{2}[ -]?(?:[A-Z0-9]{3,5}[ -]?){2,7}[A-Z0-9]{1,3}|^[A-Z0-9<]{3,20}$/;

function isSensitive(text: string): boolean {
  return text.split('\n').some((line, number) => {
    if ((LINE.test(line) || EMAIL.test(line) || ACCOUNT.test(line)) && /[:=]/.test(line))
      return true;
    // Of each line the part is looked at that stands as far right as the line stands down: the first of the first.
    const part = line.split(':')[number];
    return part !== undefined && (EMAIL.test(part) || NUMBER.test(part));
  });
}

export const sensitiveContentInConfigMap = objectRule({
  id: 'kubernetes/sensitive-content-in-config-map',
  title: 'ConfigMap has keys or lines about persons or keys',
  severity: 'low',
  profile: 'all',
  kinds: ['ConfigMap'],
  why: 'Names, addresses, account numbers and keys do not belong where nearly everybody can read them.',
  fix: 'Move them to where access is controlled.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  aliases: ['KSV-01010'],
  check(map, report) {
    const data = map.node.get('data');
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (KEY.test(key) || EMAIL.test(key) || isSensitive(value.string ?? '')))
        report.fail(value, `${map.label} has sensitive content under ${key}`);
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
  username: x
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
    phone=123
`,
      },
      {
        title: 'An address',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  contact: a.person@example.com
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
