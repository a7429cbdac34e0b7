import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { secretReference } from '../facts/secret-references.ts';

export const secretFromEnvOfMainContainers = containerRule({
  id: 'kubernetes/secret-from-env-of-main-containers',
  title: 'Secret reaches a main container as an environment variable',
  severity: 'low',
  profile: 'all',
  why: 'Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.',
  fix: 'Mount the Secret as a file.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['secrets-not-from-env-vars'],
  variantOf: ['kubernetes/secret-from-env'],
  check(container, report) {
    const place = container.role === 'main' ? secretReference(container) : undefined;
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
      podExample(
        'An init container',
        `initContainers:
  - name: init
    image: registry.example.com/init:1.0.0
    envFrom:
      - secretRef:
          name: db
containers: []`,
      ),
    ],
  },
});
