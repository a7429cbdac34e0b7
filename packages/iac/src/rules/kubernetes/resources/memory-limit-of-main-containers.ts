import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf, isWritten } from '../facts/resources.ts';

export const memoryLimitOfMainContainers = containerRule({
  id: 'kubernetes/memory-limit-of-main-containers',
  title: 'Main container sets no memory limit',
  severity: 'low',
  profile: 'all',
  why: 'The main containers run for as long as the pod does, so their leaks are what fills a node.',
  fix: 'Set `resources.limits.memory` on every container under `containers`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0271', 'memoryLimitsMissing'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-limit'],
  check(container, report) {
    if (container.role !== 'main' || isWritten(container, 'limits', 'memory')) return;
    report.fail(
      amountOf(container, 'limits', 'memory'),
      `${container.label} does not set limits.memory`,
    );
  },
  examples: {
    fail: [containerExample('Only CPU', 'resources:\n  limits:\n    cpu: 500m')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  limits:\n    memory: '0'"),
      containerExample('Limited', 'resources:\n  limits:\n    memory: 256Mi'),
    ],
  },
});
