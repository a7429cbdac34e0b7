import { labelSelector } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { selectsAny } from '../facts/selection.ts';

export const networkPolicyTargetsPod = objectRule({
  id: 'kubernetes/network-policy-targets-pod',
  title: 'NetworkPolicy is for pods that are not here',
  severity: 'low',
  profile: 'all',
  kinds: ['NetworkPolicy'],
  why: 'It protects nothing that is here.',
  fix: 'Make the selector match pods of the namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['dangling-networkpolicy', 'networkpolicy-targets-pod'],
  variantOf: ['kubernetes/network-policy-without-pods'],
  check(policy, report, cluster) {
    const selector = policy.spec.get('podSelector');
    if (selectsAny(cluster, policy.namespace, labelSelector(selector))) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `No pods are there for ${policy.label}`);
  },
  examples: {
    fail: [
      {
        title: 'No such pods',
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
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: api
`,
      },
      {
        title: 'No pods at all',
        source: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
`,
      },
    ],
    pass: [
      {
        title: 'Pods of a Deployment',
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
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
