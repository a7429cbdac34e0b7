import { containerRule } from '../define.ts';
import type { Example } from '../../rule.ts';
import { workerDeployment } from '../facts/rbac-example.ts';

const KINDS = new Set(['Deployment', 'DaemonSet', 'StatefulSet']);
const IMAGES = [
  'ingress-nginx/controller',
  'k8s.gcr.io/ingress-nginx',
  'registry.k8s.io/ingress-nginx',
];

const image = (name: string): Example => ({
  title: name,
  source: workerDeployment().replace('registry.example.com/worker:1.4.2', name),
});

export const ingressNginxRetired = containerRule({
  id: 'kubernetes/ingress-nginx-retired',
  title: 'ingress-nginx is no longer maintained',
  severity: 'high',
  why: 'The project ended in March 2026: what is found in it since then stays open, and it faces the internet.',
  fix: 'Move to Gateway API, the application routing add-on of AKS with a supported controller, or Application Gateway for Containers.',
  references: ['https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/'],
  aliases: ['C-0292'],
  tags: ['CWE-1104'],
  check(container, report) {
    if (
      container.role === 'main' &&
      KINDS.has(container.pod.object.kind) &&
      IMAGES.some((image) => container.image.string?.includes(image))
    )
      report.fail(container.image, `${container.label} runs ${container.image.string ?? ''}`);
  },
  examples: {
    fail: [image('registry.k8s.io/ingress-nginx/controller:v1.12.1')],
    pass: [image('registry.example.com/web:1.4.2')],
  },
});
