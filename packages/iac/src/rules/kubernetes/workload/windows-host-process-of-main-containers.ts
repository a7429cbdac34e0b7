import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const windowsHostProcessOfMainContainers = podRule({
  id: 'kubernetes/windows-host-process-of-main-containers',
  title: 'Main Windows container runs on its node itself',
  severity: 'critical',
  profile: 'all',
  why: 'A HostProcess container runs on the Windows node itself, with its file system, network and, if asked, its SYSTEM account.',
  fix: 'Remove `hostProcess: true`; leave it to node agents.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['hostProcess'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/windows-host-process'],
  check(pod, report) {
    const forPod = pod.securityContext('windowsOptions', 'hostProcess');
    if (forPod.boolean === true || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs as HostProcess`);
    for (const container of pod.containers) {
      if (container.role !== 'main') continue;
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
      podExample(
        'Only main containers are asked',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\n    securityContext:\n      windowsOptions:\n        hostProcess: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
