import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { CONTAINER_TYPES, selinuxOptionsOf } from '../facts/selinux.ts';

export const selinuxOptionsStrict = podRule({
  id: 'kubernetes/selinux-options-strict',
  title: 'SELinux options name anything but the three container types',
  severity: 'low',
  profile: 'all',
  why: 'The policies of most tools know three container types, and no user or role at all.',
  fix: 'Remove `seLinuxOptions`, or set only `level` and one of `container_t`, `container_init_t`, `container_kvm_t`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['KSV-0025', 'disallow-selinux'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/selinux-options'],
  check(pod, report) {
    for (const options of selinuxOptionsOf(pod)) {
      const type = options.get('type');
      if (type.exists && !CONTAINER_TYPES.has(type.string ?? ''))
        report.fail(type, `${pod.label} sets SELinux type ${type.string ?? ''}`);
      for (const field of ['user', 'role']) {
        const value = options.get(field);
        if (value.exists)
          report.fail(value, `${pod.label} sets SELinux ${field} ${value.string ?? ''}`);
      }
    }
  },
  examples: {
    fail: [
      containerExample(
        'Another type',
        'securityContext:\n  seLinuxOptions:\n    type: container_engine_t',
      ),
      podExample(
        'An empty user',
        'securityContext:\n  seLinuxOptions:\n    user: ""\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample(
        'A container type',
        'securityContext:\n  seLinuxOptions:\n    type: container_t',
      ),
    ],
  },
});
