import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount } from '../facts/resources.ts';

export const cpuRequestAndLimit = containerRule({
  id: 'kubernetes/cpu-request-and-limit',
  title: 'Main container lacks a CPU request or limit',
  severity: 'low',
  profile: 'all',
  why: 'The request decides where the pod is placed, the limit what it can take from its neighbours: one without the other leaves half of that open.',
  fix: 'Set both `resources.requests.cpu` and `resources.limits.cpu`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0050'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/cpu-request', 'kubernetes/cpu-limit'],
  check(container, report) {
    if (container.role !== 'main') return;
    const missing =
      missingAmount(container, 'requests', 'cpu') ?? missingAmount(container, 'limits', 'cpu');
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split('.').slice(-2).join('.')}`,
      );
  },
  examples: {
    fail: [containerExample('Only a request', 'resources:\n  requests:\n    cpu: 100m')],
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
