import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { missingAmount, podHasAmount, takesResources } from '../facts/resources.ts';

export const memoryLimit = containerRule({
  id: 'kubernetes/memory-limit',
  title: 'Container has no memory limit',
  severity: 'medium',
  why: 'Without a limit a leak or a flood of requests takes all the memory of the node, and the kernel kills pods that did nothing wrong.',
  fix: 'Set `resources.limits.memory` to what the container needs at its peak.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['CKV_K8S_13', 'KSV-0018', 'unset-memory-requirements'],
  tags: ['CWE-770'],
  check(container, report) {
    if (!takesResources(container) || podHasAmount(container, 'limits', 'memory')) return;
    const missing = missingAmount(container, 'limits', 'memory');
    if (missing) report.fail(missing, `${container.label} has no memory limit`);
  },
  examples: {
    fail: [
      containerExample('Nothing set', 'env: []'),
      containerExample('Only CPU', 'resources:\n  limits:\n    cpu: 500m'),
      containerExample('A limit of zero', 'resources:\n  limits:\n    memory: 0'),
    ],
    pass: [
      containerExample('Limited', 'resources:\n  limits:\n    memory: 256Mi'),
      podExample(
        'Limited for the whole pod',
        `resources:
  limits:
    memory: 1Gi
containers:
  - name: web
    image: registry.example.com/web:1.4.2`,
      ),
      containerExample(
        'A placeholder somebody fills in',
        'resources:\n  limits:\n    memory: ${MEMORY}',
      ),
    ],
  },
});
