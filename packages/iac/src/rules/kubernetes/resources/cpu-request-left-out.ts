import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isSaid } from '../facts/pod-traits.ts';
import { missingAmount, takesResources } from '../facts/resources.ts';

export const cpuRequestLeftOut = containerRule({
  id: 'kubernetes/cpu-request-left-out',
  title: 'Container has no resources, or requests without CPU',
  severity: 'low',
  profile: 'all',
  why: 'The scheduler places pods by what they request; a list of requests that leaves CPU out is most often an oversight.',
  fix: 'Add `cpu` to `resources.requests`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['CKV_K8S_10'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/cpu-request'],
  check(container, report) {
    if (!takesResources(container)) return;
    const resources = container.get('resources');
    const requests = resources.get('requests');
    // Limits alone imply requests, and requests of another shape cannot be read.
    if (isSaid(resources) && !requests.isMapping) return;
    const missing = missingAmount(container, 'requests', 'cpu');
    if (missing) report.fail(missing, `${container.label} leaves CPU out of its requests`);
  },
  examples: {
    fail: [
      containerExample('No resources at all', 'env: []'),
      containerExample('Requests without it', 'resources:\n  requests:\n    memory: 64Mi'),
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
