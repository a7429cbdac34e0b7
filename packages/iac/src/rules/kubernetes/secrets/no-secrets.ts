import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { secretReference } from '../facts/secret-references.ts';

export const noSecrets = podRule({
  id: 'kubernetes/no-secrets',
  title: 'Pod uses a Secret',
  severity: 'low',
  profile: 'all',
  why: 'A Secret can be read by everybody who may create pods in its namespace.',
  fix: 'Let the application ask the key vault itself, by workload identity.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://learn.microsoft.com/en-us/azure/aks/workload-identity-overview',
  ],
  aliases: ['no-secrets'],
  check(pod, report) {
    const place =
      pod.containers.map(secretReference).find((reference) => reference) ??
      pod.volumes.find((volume) => volume.keys.includes('secret'))?.get('secret');
    if (place) report.fail(place, `${pod.label} uses a Secret`);
  },
  examples: {
    fail: [
      containerExample(
        'As a variable',
        `env:
  - name: A
    valueFrom:
      secretKeyRef:
        name: db
        key: user`,
      ),
      podExample(
        'As a volume',
        `containers: []
volumes:
  - name: tls
    secret:
      secretName: tls`,
      ),
    ],
    pass: [containerExample('None', 'env: []')],
  },
});
