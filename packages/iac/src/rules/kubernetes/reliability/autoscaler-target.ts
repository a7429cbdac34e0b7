import { objectRule } from '../define.ts';

export const autoscalerTarget = objectRule({
  id: 'kubernetes/autoscaler-target',
  title: 'HorizontalPodAutoscaler names a target that does not match anything',
  severity: 'low',
  profile: 'all',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'A target must match in API version, kind and name, or nothing is scaled.',
  fix: 'Write `apiVersion`, `kind` and `name` of the workload in `spec.scaleTargetRef`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['dangling-horizontalpodautoscaler', 'horizontalpodautoscaler-has-target'],
  variantOf: ['kubernetes/autoscaler-target-missing'],
  check(autoscaler, report, cluster) {
    const target = autoscaler.spec.get('scaleTargetRef');
    const version = target.get('apiVersion').string;
    const found = cluster.named(
      target.get('kind').string ?? '',
      autoscaler.namespace,
      target.get('name').string ?? '',
    );
    if (!found.some((object) => object.apiVersion === version))
      report.fail(target, `${autoscaler.label} has a target that matches nothing here`);
  },
  examples: {
    fail: [
      {
        title: 'Another version',
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 2
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1beta1
    kind: Deployment
    name: web
`,
      },
    ],
    pass: [
      {
        title: 'All three match',
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 2
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
    ],
  },
});
