import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const noContainerDropsAllCapabilities = podRule({
  id: 'kubernetes/no-container-drops-all-capabilities',
  title: 'No container of the pod drops all capabilities',
  severity: 'low',
  profile: 'all',
  why: 'Every container of the pod keeps capabilities that it does not need.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]` on each container.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CapDropAll'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(pod, report) {
    const drops = pod.containers.map((container) =>
      container.securityContext('capabilities', 'drop'),
    );
    if (
      drops.some((drop) =>
        [drop, ...drop.items].some((item) => item.string?.toUpperCase().includes('ALL')),
      )
    )
      return;
    report.fail(
      drops.find((drop) => drop.isUnknown) ?? pod.spec,
      `No container of ${pod.label} drops ALL capabilities`,
    );
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [all]')],
  },
});
