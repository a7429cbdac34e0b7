import { labelSelector } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { selectsAny } from '../facts/selection.ts';
import { isEmpty } from '../facts/pod-traits.ts';

export const networkPolicyWithoutPods = objectRule({
  id: 'kubernetes/network-policy-without-pods',
  title: 'NetworkPolicy applies to no pods',
  severity: 'low',
  kinds: ['NetworkPolicy'],
  why: 'The pods it was meant for are open: most often their labels changed and the policy did not.',
  fix: 'Make `spec.podSelector` match the labels of the pods, in the same namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['C-0299'],
  check(policy, report, cluster) {
    const selector = policy.spec.get('podSelector');
    if (isEmpty(selector.get('matchLabels')) && selector.get('matchExpressions').items.length === 0)
      return;
    if (selectsAny(cluster, policy.namespace, labelSelector(selector))) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `${policy.label} applies to no pods that are here`);
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
      {
        title: 'All pods of a namespace',
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
  },
});
