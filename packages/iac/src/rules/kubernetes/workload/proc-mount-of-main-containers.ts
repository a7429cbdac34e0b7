import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const procMountOfMainContainers = containerRule({
  id: 'kubernetes/proc-mount-of-main-containers',
  title: 'Main container sees /proc unmasked',
  severity: 'high',
  profile: 'all',
  why: 'The masks over /proc hide kernel settings and keys of the node.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['procMount'],
  tags: ['CWE-200'],
  variantOf: ['kubernetes/proc-mount'],
  check(container, report) {
    if (container.role !== 'main') return;
    const procMount = container.securityContext('procMount');
    if ((procMount.exists && procMount.string !== 'Default') || procMount.isUnknown)
      report.fail(procMount, `${container.label} mounts /proc ${procMount.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Unmasked', 'securityContext:\n  procMount: Unmasked')],
    pass: [containerExample('Allowed', 'securityContext:\n  procMount: Default')],
  },
});
