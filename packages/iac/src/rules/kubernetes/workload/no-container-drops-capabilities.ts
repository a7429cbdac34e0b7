import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const noContainerDropsCapabilities = podRule({
  id: 'kubernetes/no-container-drops-capabilities',
  title: 'No container of the pod drops a capability',
  severity: 'low',
  profile: 'all',
  why: 'Every container of the pod keeps all that the runtime grants by default.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]` on each container.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CapDropAny'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(pod, report) {
    const drops = pod.containers.map((container) =>
      container.securityContext('capabilities', 'drop'),
    );
    if (drops.some((drop) => drop.items.length > 0 && drop.items.every((item) => item.exists)))
      return;
    report.fail(
      drops.find((drop) => drop.isUnknown) ?? pod.spec,
      `No container of ${pod.label} drops a capability`,
    );
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample('An empty list', 'securityContext:\n  capabilities:\n    drop: []'),
    ],
    pass: [
      containerExample('One dropped', 'securityContext:\n  capabilities:\n    drop: [NET_RAW]'),
    ],
  },
});
