import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isSaid } from '../facts/pod-traits.ts';

export const containerSecurityContext = containerRule({
  id: 'kubernetes/container-security-context',
  title: 'Container has no security context',
  severity: 'low',
  profile: 'all',
  why: 'Everything that narrows what the container may do is left at its loose default.',
  fix: 'Set `securityContext` on the container: no privilege escalation, no capabilities, a read-only root filesystem.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CKV_K8S_30'],
  tags: ['CWE-1188'],
  variantOf: [
    'kubernetes/privilege-escalation',
    'kubernetes/drop-all-capabilities',
    'kubernetes/read-only-root-filesystem',
  ],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const context = container.securityContext();
    if (!isSaid(context)) report.fail(context, `${container.label} has no security context`);
  },
  examples: {
    fail: [containerExample('None', 'env: []'), containerExample('Null', 'securityContext: null')],
    pass: [containerExample('One field', 'securityContext:\n  runAsNonRoot: true')],
  },
});
