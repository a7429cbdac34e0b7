import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isEqual } from '../facts/probes.ts';

const KINDS = ['Deployment', 'DaemonSet', 'StatefulSet'];

export const probesNotDistinct = containerRule({
  id: 'kubernetes/probes-not-distinct',
  title: 'Liveness and readiness are written alike, or both left out',
  severity: 'low',
  profile: 'all',
  why: 'Two probes that are one and the same, or none at all, cannot tell a pod that is busy from one that is dead.',
  fix: 'Write two probes that differ.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['validate-probes'],
  variantOf: [
    'kubernetes/identical-probes',
    'kubernetes/readiness-probe',
    'kubernetes/liveness-probe',
  ],
  check(container, report) {
    if (container.role !== 'main' || !KINDS.includes(container.pod.object.kind)) return;
    const readiness = container.get('readinessProbe');
    if (isEqual(readiness, container.get('livenessProbe')))
      report.fail(readiness, `${container.label} does not tell liveness from readiness`);
  },
  examples: {
    fail: [
      {
        title: 'Neither',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [containerExample('Pods by themselves are left out', 'env: []')],
  },
});
