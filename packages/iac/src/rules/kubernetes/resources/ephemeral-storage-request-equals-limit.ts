import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf, isAmount, takesResources, unitsOf } from '../facts/resources.ts';

export const ephemeralStorageRequestEqualsLimit = containerRule({
  id: 'kubernetes/ephemeral-storage-request-equals-limit',
  title: 'Ephemeral storage request differs from the limit',
  severity: 'low',
  profile: 'all',
  why: 'What was promised to others can be written full when the limit is above the request.',
  fix: 'Write the same amount in the request and the limit.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  aliases: ['container-ephemeral-storage-request-equals-limit'],
  check(container, report) {
    if (!takesResources(container)) return;
    const request = amountOf(container, 'requests', 'ephemeral-storage');
    const limit = amountOf(container, 'limits', 'ephemeral-storage');
    const isSame = request.string === limit.string || unitsOf(request) === unitsOf(limit);
    if (isAmount(request) && isAmount(limit) && !isSame)
      report.fail(request, `${container.label} requests other ephemeral storage than its limit`);
  },
  examples: {
    fail: [
      containerExample(
        'Different',
        `resources:
  requests:
    ephemeral-storage: 100Mi
  limits:
    ephemeral-storage: 1Gi`,
      ),
    ],
    pass: [
      containerExample(
        'Equal',
        `resources:
  requests:
    ephemeral-storage: 1Gi
  limits:
    ephemeral-storage: 1Gi`,
      ),
      containerExample(
        'Equal in other units',
        `resources:
  requests:
    ephemeral-storage: 1024Mi
  limits:
    ephemeral-storage: 1Gi`,
      ),
      containerExample('Only a limit', 'resources:\n  limits:\n    ephemeral-storage: 1Gi'),
    ],
  },
});
