import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf } from '../facts/resources.ts';

export const memoryRequestEqualsLimit = containerRule({
  id: 'kubernetes/memory-request-equals-limit',
  title: 'Memory request differs from the limit',
  severity: 'low',
  profile: 'all',
  why: 'Memory cannot be taken back once given: a pod that was promised less than its limit is killed when the node runs short.',
  fix: 'Write the same amount under `resources.requests.memory` and `resources.limits.memory`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['memory-requests-equal-limits'],
  check(container, report) {
    if (container.role !== 'main') return;
    const request = amountOf(container, 'requests', 'memory');
    const limit = amountOf(container, 'limits', 'memory');
    if (request.string !== limit.string)
      report.fail(
        request.exists ? request : limit,
        `${container.label} has different memory requests and limits`,
      );
  },
  examples: {
    fail: [
      containerExample(
        'Different',
        `resources:
  requests:
    memory: 64Mi
  limits:
    memory: 128Mi`,
      ),
      containerExample('Only a limit', 'resources:\n  limits:\n    memory: 256Mi'),
    ],
    pass: [
      containerExample(
        'Equal',
        `resources:
  requests:
    memory: 64Mi
  limits:
    memory: 64Mi`,
      ),
      containerExample('Neither', 'env: []'),
    ],
  },
});
