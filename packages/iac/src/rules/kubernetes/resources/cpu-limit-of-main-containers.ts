import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf, isWritten } from '../facts/resources.ts';

export const cpuLimitOfMainContainers = containerRule({
  id: 'kubernetes/cpu-limit-of-main-containers',
  title: 'Main container sets no CPU limit',
  severity: 'low',
  profile: 'all',
  why: 'Without a limit a busy loop takes every cycle that its neighbours did not request.',
  fix: 'Set `resources.limits.cpu` on every container under `containers`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0270', 'cpuLimitsMissing'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/cpu-limit'],
  check(container, report) {
    if (container.role !== 'main' || isWritten(container, 'limits', 'cpu')) return;
    report.fail(amountOf(container, 'limits', 'cpu'), `${container.label} does not set limits.cpu`);
  },
  examples: {
    fail: [containerExample('Only memory', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  limits:\n    cpu: '0'"),
      containerExample(
        'Limited',
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
