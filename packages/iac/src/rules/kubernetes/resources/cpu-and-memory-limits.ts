import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount } from '../facts/resources.ts';

export const cpuAndMemoryLimits = containerRule({
  id: 'kubernetes/cpu-and-memory-limits',
  title: 'Main container lacks a CPU or memory limit',
  severity: 'low',
  profile: 'all',
  why: 'A container without limits can starve every other pod on its node.',
  fix: 'Set `resources.limits.cpu` and `resources.limits.memory`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0009'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/memory-limit', 'kubernetes/cpu-limit'],
  check(container, report) {
    if (container.role !== 'main') return;
    const missing =
      missingAmount(container, 'limits', 'memory') ?? missingAmount(container, 'limits', 'cpu');
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split('.').slice(-2).join('.')}`,
      );
  },
  examples: {
    fail: [containerExample('Only memory', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [
      containerExample(
        'Both',
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
