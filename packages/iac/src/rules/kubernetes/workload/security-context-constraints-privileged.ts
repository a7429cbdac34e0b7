import { objectRule } from '../define.ts';

export const securityContextConstraintsPrivileged = objectRule({
  id: 'kubernetes/security-context-constraints-privileged',
  title: 'SecurityContextConstraints allow privileged containers',
  severity: 'high',
  profile: 'all',
  why: 'Whoever may use these constraints may start a privileged container, and with it own a node.',
  fix: 'Set `allowPrivilegedContainer: false` and list what is needed under `allowedCapabilities`.',
  references: [
    'https://docs.openshift.com/container-platform/4.12/authentication/managing-security-context-constraints.html',
  ],
  aliases: ['scc-deny-privileged-container'],
  tags: ['CWE-250'],
  kinds: ['SecurityContextConstraints'],
  check(object, report) {
    const allowed = object.node.get('allowPrivilegedContainer');
    if (allowed.boolean === true || allowed.isUnknown)
      report.fail(allowed, `${object.label} allows privileged containers`);
  },
  examples: {
    fail: [
      {
        title: 'Privileged containers allowed',
        source:
          'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: open\nallowPrivilegedContainer: true\n',
      },
    ],
    pass: [
      {
        title: 'Privileged containers refused',
        source:
          'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: strict\nallowPrivilegedContainer: false\n',
      },
    ],
  },
});
