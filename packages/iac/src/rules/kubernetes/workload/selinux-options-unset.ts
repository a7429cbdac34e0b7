import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const selinuxOptionsUnset = containerRule({
  id: 'kubernetes/selinux-options-unset',
  title: 'SELinux options of a main container are not set',
  severity: 'low',
  profile: 'all',
  why: 'On nodes with SELinux, options of its own keep the files of one pod from those of another. AKS nodes run AppArmor instead.',
  fix: 'Set `securityContext.seLinuxOptions.level` for the pod where nodes run SELinux.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['set-seLinuxOptions'],
  tags: ['CWE-693'],
  check(container, report) {
    if (container.role !== 'main') return;
    const options = container.inheritedSecurityContext('seLinuxOptions');
    if (!options.exists) report.fail(options, `${container.label} sets no SELinux options`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      podExample(
        'For the pod',
        'securityContext:\n  seLinuxOptions:\n    level: s0:c1,c2\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
