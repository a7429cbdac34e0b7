import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const dropNoCapability = containerRule({
  id: 'kubernetes/drop-no-capability',
  title: 'Container does not say which capabilities to drop',
  severity: 'low',
  profile: 'all',
  why: 'Without a `drop` list the container keeps all that the runtime grants by default.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0004'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(container, report) {
    const drop = container.securityContext('capabilities', 'drop');
    if (!drop.exists) report.fail(drop, `${container.label} drops no capability`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      containerExample('One dropped', 'securityContext:\n  capabilities:\n    drop: [NET_RAW]'),
    ],
  },
});
