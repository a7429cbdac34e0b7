import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf, isWritten } from '../facts/resources.ts';

export const memoryRequestOfMainContainers = containerRule({
  id: 'kubernetes/memory-request-of-main-containers',
  title: 'Main container writes no memory request',
  severity: 'low',
  profile: 'all',
  why: 'The scheduler places pods by their requests; where it must guess, nodes end up overcommitted.',
  fix: 'Write `resources.requests.memory` on every container under `containers`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0269', 'memoryRequestsMissing'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-request', 'kubernetes/memory-request-written'],
  check(container, report) {
    if (container.role !== 'main' || isWritten(container, 'requests', 'memory')) return;
    report.fail(
      amountOf(container, 'requests', 'memory'),
      `${container.label} does not set requests.memory`,
    );
  },
  examples: {
    fail: [containerExample('Only limits', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  requests:\n    memory: '0'"),
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
