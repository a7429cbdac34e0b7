import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const procMountWritten = containerRule({
  id: 'kubernetes/proc-mount-written',
  title: 'Container sets procMount',
  severity: 'low',
  profile: 'all',
  why: 'There is no good reason to write `procMount` at all: what is safe is the default.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['KSV-0027'],
  tags: ['CWE-200'],
  variantOf: ['kubernetes/proc-mount'],
  check(container, report) {
    const procMount = container.securityContext('procMount');
    if (procMount.exists || procMount.isUnknown)
      report.fail(procMount, `${container.label} mounts /proc ${procMount.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Unmasked', 'securityContext:\n  procMount: Default')],
    pass: [containerExample('Allowed', 'env: []')],
  },
});
