import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { CONTAINER_TYPES, selinuxOptionsOf } from '../facts/selinux.ts';

function isContainerType(type = ''): boolean {
  return CONTAINER_TYPES.has(type) || type === 'container_engine_t';
}

export const selinuxOptions = podRule({
  id: 'kubernetes/selinux-options',
  title: 'SELinux options loosen the confinement of containers',
  severity: 'medium',
  why: 'A type such as `spc_t`, or a user or role of choice, takes a container out of the confinement that keeps it from the files of the node.',
  fix: 'Remove `seLinuxOptions`, or set only `level` and one of the container types.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['selinuxoptions'],
  tags: ['CWE-693'],
  check(pod, report) {
    for (const options of selinuxOptionsOf(pod)) {
      const type = options.get('type');
      if ((type.string ?? '') !== '' && !isContainerType(type.string))
        report.fail(type, `${pod.label} sets SELinux type ${type.string ?? ''}`);
      for (const field of ['user', 'role']) {
        const value = options.get(field);
        if ((value.string ?? '') !== '')
          report.fail(value, `${pod.label} sets SELinux ${field} ${value.string ?? ''}`);
      }
    }
  },
  examples: {
    fail: [
      containerExample(
        'A type without confinement',
        'securityContext:\n  seLinuxOptions:\n    type: spc_t',
      ),
      podExample(
        'A user for the pod',
        'securityContext:\n  seLinuxOptions:\n    user: system_u\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample(
        'A container type',
        'securityContext:\n  seLinuxOptions:\n    type: container_t',
      ),
      containerExample('Only a level', 'securityContext:\n  seLinuxOptions:\n    level: s0:c1,c2'),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
