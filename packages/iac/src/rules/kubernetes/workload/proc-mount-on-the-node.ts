import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { hasOwnUsers } from '../facts/pod-traits.ts';

export const procMountOnTheNode = containerRule({
  id: 'kubernetes/proc-mount-on-the-node',
  title: 'Container without users of its own sees /proc unmasked',
  severity: 'high',
  profile: 'all',
  why: 'In a pod with users of its own (`hostUsers: false`) root cannot use what an unmasked /proc shows; in all others it can.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['procmount'],
  tags: ['CWE-200'],
  variantOf: ['kubernetes/proc-mount'],
  check(container, report) {
    if (hasOwnUsers(container.pod)) return;
    const procMount = container.securityContext('procMount');
    if ((procMount.exists && procMount.string !== 'Default') || procMount.isUnknown)
      report.fail(procMount, `${container.label} mounts /proc ${procMount.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Unmasked', 'securityContext:\n  procMount: Unmasked')],
    pass: [
      containerExample('Allowed', 'securityContext:\n  procMount: Default'),
      podExample(
        'Users of its own',
        'hostUsers: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      procMount: Unmasked',
      ),
    ],
  },
});
