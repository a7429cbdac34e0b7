import { labelSelector } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { selectsAny } from '../facts/selection.ts';

const DIRECTIONS = [
  ['ingress', 'from'],
  ['egress', 'to'],
] as const;

export const networkPolicyPeerWithoutPods = objectRule({
  id: 'kubernetes/network-policy-peer-without-pods',
  title: 'NetworkPolicy lets in or out pods that are not here',
  severity: 'low',
  profile: 'all',
  kinds: ['NetworkPolicy'],
  why: 'A peer that matches nothing is most often a label that was misspelt: the traffic that should pass is cut.',
  fix: 'Make the `podSelector` of the peer match pods of the namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['dangling-networkpolicypeer-podselector'],
  check(policy, report, cluster) {
    for (const [rules, peers] of DIRECTIONS)
      for (const peer of policy.spec.get(rules).items.flatMap((rule) => rule.get(peers).items)) {
        const selector = peer.get('podSelector');
        if (!selector.isMapping || peer.get('namespaceSelector').exists) continue;
        if (selectsAny(cluster, policy.namespace, labelSelector(selector))) continue;
        if (holdsUnknown(selector)) report.unknown(selector);
        else report.fail(selector, `${policy.label} has a peer that matches no pods that are here`);
      }
  },
  examples: {
    fail: [
      {
        title: 'No such peer',
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
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: api
`,
      },
    ],
    pass: [
      {
        title: 'The peer is there',
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
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web
`,
      },
      {
        title: 'A peer of another namespace',
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
  ingress:
    - from:
        - namespaceSelector: {}
          podSelector:
            matchLabels:
              app: api
`,
      },
    ],
  },
});
