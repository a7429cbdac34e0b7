import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount, takesResources } from '../facts/resources.ts';

export const ephemeralStorage = containerRule({
  id: 'kubernetes/ephemeral-storage',
  title: 'Container has no ephemeral storage request and limit',
  severity: 'low',
  profile: 'all',
  why: 'Logs and temporary files share the disk of the node; without a limit one pod can fill it and have all of them evicted.',
  fix: 'Set `ephemeral-storage` under `resources.requests` and `resources.limits`.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  aliases: ['container-ephemeral-storage-request-and-limit'],
  tags: ['CWE-770'],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing =
      missingAmount(container, 'limits', 'ephemeral-storage') ??
      missingAmount(container, 'requests', 'ephemeral-storage');
    if (missing) report.fail(missing, `${container.label} does not set its ephemeral storage`);
  },
  examples: {
    fail: [containerExample('Not set', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [
      containerExample(
        'Both',
        `resources:
  requests:
    ephemeral-storage: 100Mi
  limits:
    ephemeral-storage: 1Gi`,
      ),
    ],
  },
});
