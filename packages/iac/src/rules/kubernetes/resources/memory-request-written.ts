import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount, takesResources } from '../facts/resources.ts';

export const memoryRequestWritten = containerRule({
  id: 'kubernetes/memory-request-written',
  title: 'Container writes no memory request',
  severity: 'low',
  profile: 'all',
  why: 'A request that is only implied by the limit is as high as the limit, which wastes what the nodes have.',
  fix: 'Write `resources.requests.memory` beside the limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['KSV-0016'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-request'],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = missingAmount(container, 'requests', 'memory');
    if (missing) report.fail(missing, `${container.label} writes no memory request`);
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
