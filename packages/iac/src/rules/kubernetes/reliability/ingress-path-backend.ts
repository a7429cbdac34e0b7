import type { Value } from '@gatehouse/source';
import { type KubernetesObject } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { offersPort, pathBackends, servicesNamed } from '../facts/ingress-backends.ts';

/** A port that is not named may be the Service's port without a name, whatever its number. */
function hasUnnamedPort(service: KubernetesObject, port: Value): boolean {
  return (
    !port.get('name').exists &&
    service.spec.get('ports').items.some((offered) => !offered.get('name').exists)
  );
}

/** The older form: `servicePort` is a number or a name. */
function hasPort(service: KubernetesObject, port: Value): boolean {
  return service.spec
    .get('ports')
    .items.some((offered) =>
      port.number === undefined
        ? offered.get('name').string === port.string
        : offered.get('port').number === port.number,
    );
}

export const ingressPathBackend = objectRule({
  id: 'kubernetes/ingress-path-backend',
  title: 'Path of an Ingress has no Service behind it',
  severity: 'low',
  profile: 'all',
  kinds: ['Ingress'],
  why: 'Visitors get an error on that path.',
  fix: 'Name a Service of the namespace and one of its ports.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  aliases: ['ingress-targets-service'],
  variantOf: ['kubernetes/ingress-backend-missing', 'kubernetes/ingress-backend-port'],
  check(ingress, report, cluster) {
    for (const backend of pathBackends(ingress)) {
      const modern = backend.get('service');
      const name = modern.exists ? modern.get('name') : backend.get('serviceName');
      const port = modern.exists ? modern.get('port') : backend.get('servicePort');
      const services = servicesNamed(ingress.namespace, name.string ?? '', cluster);
      const isV1 = ingress.apiVersion === 'networking.k8s.io/v1';
      const found = isV1
        ? modern.exists &&
          services.some((service) => offersPort(service, port) || hasUnnamedPort(service, port))
        : services.some((service) => offersPort(service, port) || hasPort(service, port));
      if (!found) report.fail(name, `${ingress.label} has a path without a Service`);
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
        title: 'Fields of an older version',
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
              serviceName: web
              servicePort: 80
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
    ],
  },
});
