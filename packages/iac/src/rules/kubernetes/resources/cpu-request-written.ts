import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount, takesResources } from '../facts/resources.ts';

export const cpuRequestWritten = containerRule({
  id: 'kubernetes/cpu-request-written',
  title: 'Container writes no CPU request',
  severity: 'low',
  profile: 'all',
  why: 'A request that is only implied by the limit is as high as the limit, which wastes what the nodes have.',
  fix: 'Write `resources.requests.cpu` beside the limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['KSV-0015', 'unset-cpu-requirements'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/cpu-request'],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = missingAmount(container, 'requests', 'cpu');
    if (missing) report.fail(missing, `${container.label} writes no CPU request`);
  },
  examples: {
    fail: [
      containerExample(
        'Only limits',
        `resources:
  limits:
    cpu: 500m
    memory: 64Mi`,
      ),
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
    ],
  },
});
