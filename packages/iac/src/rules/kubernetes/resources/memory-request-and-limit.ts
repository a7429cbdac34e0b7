import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount } from '../facts/resources.ts';

export const memoryRequestAndLimit = containerRule({
  id: 'kubernetes/memory-request-and-limit',
  title: 'Main container lacks a memory request or limit',
  severity: 'low',
  profile: 'all',
  why: 'The request decides where the pod is placed, the limit what it can take from its neighbours: one without the other leaves half of that open.',
  fix: 'Set both `resources.requests.memory` and `resources.limits.memory`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0004'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-limit', 'kubernetes/memory-request'],
  check(container, report) {
    if (container.role !== 'main') return;
    const missing =
      missingAmount(container, 'requests', 'memory') ??
      missingAmount(container, 'limits', 'memory');
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split('.').slice(-2).join('.')}`,
      );
  },
  examples: {
    fail: [containerExample('Only a limit', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [
      containerExample(
        'Both',
        `resources:
  requests:
    cpu: 100m
    memory: 128Mi
  limits:
    cpu: 500m
    memory: 256Mi`,
      ),
    ],
  },
});
