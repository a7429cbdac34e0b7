import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { secretReference } from '../facts/secret-references.ts';

export const secretFromEnvOfAnyContainer = containerRule({
  id: 'kubernetes/secret-from-env-of-any-container',
  title: 'Secret reaches a container of any kind as an environment variable',
  severity: 'low',
  profile: 'all',
  why: 'Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.',
  fix: 'Mount the Secret as a file.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['SecretsAsEnvironmentVariables'],
  variantOf: ['kubernetes/secret-from-env'],
  check(container, report) {
    const place = secretReference(container);
    if (place?.exists)
      report.fail(place, `${container.label} takes a Secret as an environment variable`);
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
    pass: [containerExample('None', 'env: []')],
  },
});
