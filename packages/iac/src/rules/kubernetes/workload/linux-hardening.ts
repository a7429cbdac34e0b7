import type { Container } from '../../../model/kubernetes/index.ts';
import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { capabilitiesAdded, capabilitiesDropped } from '../facts/capabilities.ts';
import { isSaid } from '../facts/pod-traits.ts';

function hasSeccomp(container: Container): boolean {
  const type = container.inheritedSecurityContext('seccompProfile', 'type').string ?? '';
  return type !== '' && type !== 'Unconfined';
}

function hasSelinux(container: Container): boolean {
  return [container, container.pod].some((holder) =>
    holder.securityContext('seLinuxOptions').values.some((option) => isSaid(option)),
  );
}

function dropsCapabilities(container: Container): boolean {
  return (
    capabilitiesDropped(container).length > 0 &&
    !capabilitiesAdded(container).some((capability) => capability.string?.toUpperCase() === 'ALL')
  );
}

export const linuxHardening = containerRule({
  id: 'kubernetes/linux-hardening',
  title: 'No Linux hardening applies to the container',
  severity: 'medium',
  profile: 'all',
  why: 'Seccomp, AppArmor, SELinux and dropped capabilities each narrow what an intruder can do with the kernel; this container has none of them.',
  fix: 'Set a seccomp profile for the pod and drop all capabilities.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
  ],
  aliases: ['linuxHardening'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(container, report) {
    const appArmor = container.pod.annotation(
      `container.apparmor.security.beta.kubernetes.io/${container.name}`,
    );
    if (isSaid(appArmor)) return;
    if (hasSeccomp(container) || hasSelinux(container) || dropsCapabilities(container)) return;
    report.fail(
      container.securityContext(),
      `${container.label} has no seccomp, AppArmor or SELinux profile and drops no capability`,
    );
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'Dropped, and all added again',
        'securityContext:\n  capabilities:\n    add: [ALL]\n    drop: [NET_RAW]',
      ),
      containerExample(
        'SELinux options without a value',
        "securityContext:\n  seLinuxOptions:\n    level: ''",
      ),
    ],
    pass: [
      containerExample(
        'A capability dropped',
        'securityContext:\n  capabilities:\n    drop: [NET_RAW]',
      ),
      podExample(
        'Seccomp for the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'SELinux for the pod',
        'securityContext:\n  seLinuxOptions:\n    level: s0:c1,c2\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
