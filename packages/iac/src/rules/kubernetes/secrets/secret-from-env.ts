import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { secretReference } from '../facts/secret-references.ts';

export const secretFromEnv = containerRule({
  id: 'kubernetes/secret-from-env',
  title: 'Secret reaches the container as an environment variable',
  severity: 'low',
  profile: 'all',
  why: 'Environment variables are inherited by child processes and end up in crash reports and logs; they are not renewed when the Secret changes.',
  fix: 'Mount the Secret as a file.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/',
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  ],
  aliases: ['CKV_K8S_35', 'C-0207'],
  tags: ['CIS-AKS-4.5.1'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const place = secretReference(container);
    if (place) report.fail(place, `${container.label} takes a Secret as an environment variable`);
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
      containerExample('All keys', 'envFrom:\n  - secretRef:\n      name: db'),
    ],
    pass: [
      containerExample('A ConfigMap', 'envFrom:\n  - configMapRef:\n      name: settings'),
      containerExample('None', 'env: []'),
    ],
  },
});
