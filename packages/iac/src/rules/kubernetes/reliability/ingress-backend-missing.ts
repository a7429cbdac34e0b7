import { objectRule } from '../define.ts';
import { defaultBackend, pathBackends, servicesNamed } from '../facts/ingress-backends.ts';

export const ingressBackendMissing = objectRule({
  id: 'kubernetes/ingress-backend-missing',
  title: 'Ingress sends to a Service that does not exist',
  severity: 'medium',
  kinds: ['Ingress'],
  why: 'Visitors get an error on that path.',
  fix: 'Correct the name of the Service, or add it to the namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  aliases: ['C-0298'],
  check(ingress, report, cluster) {
    for (const backend of [...pathBackends(ingress), defaultBackend(ingress)]) {
      const name = backend.get('service', 'name');
      if (
        name.string !== undefined &&
        servicesNamed(ingress.namespace, name.string, cluster).length === 0
      )
        report.fail(name, `${ingress.label} sends to Service "${name.string}", which is not here`);
    }
  },
  examples: {
    fail: [
      {
        title: 'No such Service',
        source: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    pass: [
      {
        title: 'The Service is there',
        source: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Another kind of backend',
        source: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              resource:
                kind: StorageBucket
                name: static
`,
      },
    ],
  },
});
