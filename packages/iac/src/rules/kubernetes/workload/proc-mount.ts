import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const procMount = containerRule({
  id: 'kubernetes/proc-mount',
  title: 'Container sees /proc unmasked',
  severity: 'high',
  why: 'The masks over /proc hide kernel settings, keys and timers; without them a process reads and, as root, changes what belongs to the node.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['procmount_restricted', 'disallow-proc-mount'],
  tags: ['CWE-200'],
  check(container, report) {
    const procMount = container.securityContext('procMount');
    if ((procMount.exists && procMount.string !== 'Default') || procMount.isUnknown)
      report.fail(procMount, `${container.label} mounts /proc ${procMount.string ?? ''}`);
  },
  repair: (at) => setValue(at, 'Default', 'Mask /proc as usual.'),
  examples: {
    fail: [containerExample('Unmasked', 'securityContext:\n  procMount: Unmasked')],
    pass: [
      containerExample('Allowed', 'securityContext:\n  procMount: Default'),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
