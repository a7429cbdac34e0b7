import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import {
  amountOf,
  isAmount,
  missingAmount,
  podHasAmount,
  takesResources,
} from '../facts/resources.ts';

export const memoryRequest = containerRule({
  id: 'kubernetes/memory-request',
  title: 'Container requests no memory',
  severity: 'medium',
  why: 'The scheduler places pods by what they request. One that requests no memory lands on nodes that have none left and is the first to be evicted.',
  fix: 'Set `resources.requests.memory` to what the container uses on an ordinary day.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  tags: ['CWE-770'],
  check(container, report) {
    // Where only a limit is written, Kubernetes takes it for the request too.
    if (!takesResources(container) || isAmount(amountOf(container, 'limits', 'memory'))) return;
    if (
      podHasAmount(container, 'requests', 'memory') ||
      podHasAmount(container, 'limits', 'memory')
    )
      return;
    const missing = missingAmount(container, 'requests', 'memory');
    if (missing) report.fail(missing, `${container.label} requests no memory`);
  },
  examples: {
    fail: [
      containerExample('Nothing set', 'env: []'),
      containerExample('Only the other resource', 'resources:\n  requests:\n    cpu: 100m'),
    ],
    pass: [
      containerExample(
        'Requested',
        `resources:
  requests:
    cpu: 100m
    memory: 128Mi
  limits:
    cpu: 500m
    memory: 256Mi`,
      ),
      containerExample('A limit is a request too', 'resources:\n  limits:\n    memory: 64Mi'),
    ],
  },
});
