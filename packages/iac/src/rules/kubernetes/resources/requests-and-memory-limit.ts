import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount } from '../facts/resources.ts';

export const requestsAndMemoryLimit = containerRule({
  id: 'kubernetes/requests-and-memory-limit',
  title: 'Container lacks a request or a memory limit',
  severity: 'low',
  profile: 'all',
  why: 'Requests place the pod and a memory limit contains it; a CPU limit is a matter of taste.',
  fix: 'Set `resources.requests.cpu`, `resources.requests.memory` and `resources.limits.memory`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['require-requests-limits'],
  variantOf: ['kubernetes/memory-limit', 'kubernetes/cpu-request', 'kubernetes/memory-request'],
  check(container, report) {
    const missing =
      missingAmount(container, 'requests', 'memory') ??
      missingAmount(container, 'requests', 'cpu') ??
      missingAmount(container, 'limits', 'memory');
    if (missing)
      report.fail(missing, `${container.label} does not set its requests and a memory limit`);
  },
  examples: {
    fail: [
      containerExample(
        'No memory limit',
        `resources:
  requests:
    cpu: 100m
    memory: 64Mi`,
      ),
    ],
    pass: [
      containerExample(
        'No CPU limit',
        `resources:
  requests:
    cpu: 100m
    memory: 64Mi
  limits:
    memory: 64Mi`,
      ),
    ],
  },
});
