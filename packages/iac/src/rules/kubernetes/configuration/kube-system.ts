import { type KubernetesObject } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';

const COMPONENTS = ['kube-apiserver', 'etcd', 'kube-controller-manager', 'kube-scheduler'];

/** How kubeadm marks the static pods of the control plane. */
function isControlPlane(object: KubernetesObject): boolean {
  const { labels } = object;
  return (
    labels.get('tier') === 'control-plane' &&
    COMPONENTS.includes(labels.get('component') ?? '') &&
    object.spec.get('priorityClassName').string === 'system-node-critical'
  );
}

export const kubeSystem = objectRule({
  id: 'kubernetes/kube-system',
  title: 'Object is put into kube-system',
  severity: 'low',
  why: 'What runs in `kube-system` is among the parts that keep the cluster alive, is often left out of policies, and on AKS may be changed by the platform.',
  fix: 'Give it a namespace of its own.',
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    'https://learn.microsoft.com/en-us/azure/aks/core-aks-concepts',
  ],
  aliases: ['KSV-0037'],
  check(object, report) {
    const namespace = object.metadata.get('namespace');
    if (namespace.string !== 'kube-system' || !object.spec.exists || isControlPlane(object)) return;
    report.fail(namespace, `${object.label} is put into kube-system`);
  },
  examples: {
    fail: [
      {
        title: 'An application',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [
      {
        title: 'A namespace of its own',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'Part of the control plane',
        source: `apiVersion: v1
kind: Pod
metadata:
  name: etcd
  namespace: kube-system
  labels:
    tier: control-plane
    component: etcd
spec:
  priorityClassName: system-node-critical
  containers: []
`,
      },
    ],
  },
});
