import { objectRule } from '../define.ts';
import { servicesNamed } from '../facts/ingress-backends.ts';

export const routeBackendMissing = objectRule({
  id: 'kubernetes/route-backend-missing',
  title: 'Gateway route sends to a Service that does not exist',
  severity: 'medium',
  kinds: ['HTTPRoute', 'TCPRoute', 'UDPRoute'],
  why: 'Visitors get an error on that route.',
  fix: 'Correct the name or namespace of the Service.',
  references: ['https://gateway-api.sigs.k8s.io/'],
  aliases: ['C-0302'],
  check(route, report, cluster) {
    for (const backend of route.spec
      .get('rules')
      .items.flatMap((rule) => rule.get('backendRefs').items)) {
      if (
        (backend.get('kind').string ?? 'Service') !== 'Service' ||
        (backend.get('group').string ?? '') !== ''
      )
        continue;
      const name = backend.get('name');
      if (
        name.string !== undefined &&
        servicesNamed(backend.get('namespace').string ?? route.namespace, name.string, cluster)
          .length === 0
      )
        report.fail(name, `${route.label} sends to Service "${name.string}", which is not here`);
    }
  },
  examples: {
    fail: [
      {
        title: 'No such Service',
        source: `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - backendRefs:
        - name: shop
          port: 80
`,
      },
    ],
    pass: [
      {
        title: 'The Service is there',
        source: `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - backendRefs:
        - name: web
          port: 80
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
