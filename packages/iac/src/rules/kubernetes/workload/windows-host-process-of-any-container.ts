import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const windowsHostProcessOfAnyContainer = containerRule({
  id: 'kubernetes/windows-host-process-of-any-container',
  title: 'Container asks to run on its Windows node itself',
  severity: 'critical',
  profile: 'all',
  why: 'A HostProcess container is no container: it sees the files, devices and network of its node.',
  fix: 'Remove `hostProcess: true` from the container; leave it to node agents.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['disallow-host-process'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/windows-host-process'],
  check(container, report) {
    const own = container.securityContext('windowsOptions', 'hostProcess');
    if (own.boolean === true || own.isUnknown)
      report.fail(own, `${container.label} runs as HostProcess`);
  },
  examples: {
    fail: [containerExample('On', 'securityContext:\n  windowsOptions:\n    hostProcess: true')],
    pass: [
      containerExample('Off', 'securityContext:\n  windowsOptions:\n    hostProcess: false'),
      podExample(
        'Only the pod says so, which another rule reports',
        'securityContext:\n  windowsOptions:\n    hostProcess: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
