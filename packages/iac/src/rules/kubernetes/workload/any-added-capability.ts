import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const anyAddedCapability = containerRule({
  id: 'kubernetes/any-added-capability',
  title: 'Container adds a capability',
  severity: 'low',
  profile: 'all',
  why: 'Each capability is a part of root, the harmless-looking ones too.',
  fix: 'Drop `ALL` and add nothing; let a Service map port 80 to a port above 1024.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CKV_K8S_25', 'KSV-0022'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    const add = container.securityContext('capabilities', 'add');
    if (add.items.length > 0 || add.isUnknown)
      report.fail(add, `${container.label} adds capabilities`);
  },
  examples: {
    fail: [
      containerExample(
        'One added',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
    ],
    pass: [
      containerExample('An empty list', 'securityContext:\n  capabilities:\n    add: []'),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
