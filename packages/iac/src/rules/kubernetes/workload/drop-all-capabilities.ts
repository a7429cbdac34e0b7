import { addItem } from '../../repair/add-item.ts';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { dropsAll, dropSite } from '../facts/capabilities.ts';
import { runsOnWindows } from '../facts/pod-traits.ts';

export const dropAllCapabilities = containerRule({
  id: 'kubernetes/drop-all-capabilities',
  title: 'Container keeps capabilities',
  severity: 'medium',
  why: 'Runtimes grant more than a dozen capabilities by default, raw sockets and changing file owners among them. Few programs need one; every one is a tool for whoever breaks in.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]` and add back what is needed.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  aliases: ['CKV_K8S_37', 'KSV-0003', 'drop-all-capabilities'],
  tags: ['CWE-250'],
  check(container, report) {
    if (!dropsAll(container))
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
  },
  repair: (at, container) =>
    runsOnWindows(container.pod)
      ? undefined
      : addItem(
          at,
          'ALL',
          'Drop all capabilities. A program that needs one, for instance to change users or to bind a low port, gets it back under `add`.',
        ),
  examples: {
    fail: [
      containerExample('Nothing said: the default ones are granted', 'env: []'),
      containerExample(
        'Only one dropped',
        'securityContext:\n  capabilities:\n    drop: [NET_RAW]',
      ),
    ],
    pass: [
      containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [ALL]'),
      containerExample(
        'All dropped, one added back',
        'securityContext:\n  capabilities:\n    drop: [all]\n    add: [NET_BIND_SERVICE]',
      ),
    ],
  },
});
