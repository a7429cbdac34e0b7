import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const secretNamedEnv = containerRule({
  id: 'kubernetes/secret-named-env',
  title: 'Environment variable with secret in its name has a value',
  severity: 'low',
  profile: 'all',
  why: 'A value that is called a secret should not be written out.',
  fix: 'Take the value from a Secret.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['env-var-secret'],
  variantOf: ['kubernetes/secret-in-env'],
  check(container, report) {
    for (const entry of container.get('env').items) {
      const value = entry.get('value');
      if (value.string && /secret/i.test(entry.get('name').string ?? ''))
        report.fail(value, `${container.label} has a value for ${entry.get('name').string ?? ''}`);
    }
  },
  examples: {
    fail: [containerExample('A value', 'env:\n  - name: APP_SECRET\n    value: x')],
    pass: [
      containerExample(
        'From a Secret',
        `env:
  - name: APP_SECRET
    valueFrom:
      secretKeyRef:
        name: db
        key: user`,
      ),
    ],
  },
});
