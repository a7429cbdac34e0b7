import { objectRule } from '../define.ts';
import {
  defaultBackend,
  offersPort,
  pathBackends,
  servicesNamed,
} from '../facts/ingress-backends.ts';
import { holdsUnknown } from '../facts/placeholders.ts';

export const ingressBackendPort = objectRule({
  id: 'kubernetes/ingress-backend-port',
  title: 'Ingress sends to a Service or port that does not exist',
  severity: 'medium',
  kinds: ['Ingress'],
  why: 'Visitors get an error on that path: a port by number must be one that the Service offers, not one of the container.',
  fix: 'Use a `port` of the Service, by number or by name.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  aliases: ['dangling-ingress'],
  variantOf: ['kubernetes/ingress-backend-missing'],
  check(ingress, report, cluster) {
    if (ingress.apiVersion !== 'networking.k8s.io/v1') return;
    for (const backend of [...pathBackends(ingress), defaultBackend(ingress)]) {
      const service = backend.get('service');
      const name = service.get('name').string;
      if (name === undefined) continue;
      const port = service.get('port');
      if (!servicesNamed(ingress.namespace, name, cluster).some((found) => offersPort(found, port)))
        report.fail(
          holdsUnknown(port)
            ? (port.values.find((value) => value.isUnknown) ?? port)
            : service.get('name'),
          `${ingress.label} sends to a port of Service "${name}" that is not here`,
        );
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
`,
      },
      {
        title: 'No such port',
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
                  number: 8080
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
        title: 'Both are there',
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
        title: 'By name',
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
                  name: http
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
      name: http
`,
      },
    ],
  },
});
