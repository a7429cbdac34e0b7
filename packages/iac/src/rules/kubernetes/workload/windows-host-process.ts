import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const windowsHostProcess = podRule({
  id: 'kubernetes/windows-host-process',
  title: 'Windows container runs on its node itself',
  severity: 'critical',
  why: 'A HostProcess container runs on the Windows node itself, with its file system, network and, if asked, its SYSTEM account.',
  fix: 'Remove `hostProcess: true`; leave it to node agents.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['KSV-0103', 'windowshostprocess', 'K8sPSPHostProcess', 'set-hostprocess-true'],
  tags: ['CWE-250'],
  check(pod, report) {
    const forPod = pod.securityContext('windowsOptions', 'hostProcess');
    if (forPod.boolean === true || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs as HostProcess`);
    for (const container of pod.containers) {
      const own = container.securityContext('windowsOptions', 'hostProcess');
      if (own.boolean === true || own.isUnknown)
        report.fail(own, `${container.label} runs as HostProcess`);
    }
  },
  examples: {
    fail: [
      containerExample(
        'For a container',
        'securityContext:\n  windowsOptions:\n    hostProcess: true',
      ),
      podExample(
        'For the pod',
        'securityContext:\n  windowsOptions:\n    hostProcess: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample('Off', 'securityContext:\n  windowsOptions:\n    hostProcess: false'),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
