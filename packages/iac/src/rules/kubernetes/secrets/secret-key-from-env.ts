import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { secretKeyReference } from '../facts/secret-references.ts';

export const secretKeyFromEnv = containerRule({
  id: 'kubernetes/secret-key-from-env',
  title: 'Key of a Secret reaches the container as an environment variable',
  severity: 'low',
  profile: 'all',
  why: 'Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.',
  fix: 'Mount the Secret as a file.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['read-secret-from-env-var'],
  variantOf: ['kubernetes/secret-from-env'],
  check(container, report) {
    const place = secretKeyReference(container);
    if (place?.exists)
      report.fail(place, `${container.label} takes a key of a Secret as an environment variable`);
  },
  examples: {
    fail: [
      containerExample(
        'One key',
        `env:
  - name: A
    valueFrom:
      secretKeyRef:
        name: db
        key: user`,
      ),
    ],
    pass: [containerExample('All keys', 'envFrom:\n  - secretRef:\n      name: db')],
  },
});
