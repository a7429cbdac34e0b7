import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isSaid } from '../facts/pod-traits.ts';
import { missingAmount, takesResources } from '../facts/resources.ts';

export const memoryRequestLeftOut = containerRule({
  id: 'kubernetes/memory-request-left-out',
  title: 'Container has no resources, or requests without memory',
  severity: 'low',
  profile: 'all',
  why: 'The scheduler places pods by what they request; a list of requests that leaves memory out is most often an oversight.',
  fix: 'Add `memory` to `resources.requests`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['CKV_K8S_12'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-request'],
  check(container, report) {
    if (!takesResources(container)) return;
    const resources = container.get('resources');
    const requests = resources.get('requests');
    // Limits alone imply requests, and requests of another shape cannot be read.
    if (isSaid(resources) && !requests.isMapping) return;
    const missing = missingAmount(container, 'requests', 'memory');
    if (missing) report.fail(missing, `${container.label} leaves memory out of its requests`);
  },
  examples: {
    fail: [
      containerExample('No resources at all', 'env: []'),
      containerExample('Requests without it', 'resources:\n  requests:\n    cpu: 100m'),
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
      containerExample('Only limits', 'resources:\n  limits:\n    memory: 256Mi'),
    ],
  },
});
