import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const procMountUnmasked = containerRule({
  id: 'kubernetes/proc-mount-unmasked',
  title: 'Container asks for /proc unmasked',
  severity: 'high',
  profile: 'all',
  why: 'The masks over /proc hide kernel settings and keys of the node.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['unsafe-proc-mount'],
  tags: ['CWE-200'],
  variantOf: ['kubernetes/proc-mount'],
  check(container, report) {
    const procMount = container.securityContext('procMount');
    if (procMount.string?.toLowerCase() === 'unmasked' || procMount.isUnknown)
      report.fail(procMount, `${container.label} mounts /proc ${procMount.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Unmasked', 'securityContext:\n  procMount: unmasked')],
    pass: [containerExample('Allowed', 'securityContext:\n  procMount: Default')],
  },
});
