import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import {
  amountOf,
  isAmount,
  missingAmount,
  podHasAmount,
  takesResources,
} from '../facts/resources.ts';

export const cpuRequest = containerRule({
  id: 'kubernetes/cpu-request',
  title: 'Container requests no CPU',
  severity: 'low',
  why: 'The scheduler places pods by what they request. One that requests no CPU lands on nodes that have none left and is the first to be starved.',
  fix: 'Set `resources.requests.cpu` to what the container uses on an ordinary day.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  tags: ['CWE-770'],
  check(container, report) {
    // Where only a limit is written, Kubernetes takes it for the request too.
    if (!takesResources(container) || isAmount(amountOf(container, 'limits', 'cpu'))) return;
    if (podHasAmount(container, 'requests', 'cpu') || podHasAmount(container, 'limits', 'cpu'))
      return;
    const missing = missingAmount(container, 'requests', 'cpu');
    if (missing) report.fail(missing, `${container.label} requests no CPU`);
  },
  examples: {
    fail: [
      containerExample('Nothing set', 'env: []'),
      containerExample('Only the other resource', 'resources:\n  requests:\n    memory: 64Mi'),
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
      containerExample('A limit is a request too', 'resources:\n  limits:\n    cpu: 500m'),
    ],
  },
});
