import type { Example } from '../../rule.ts';

/** A file of several documents. */
export function example(title: string, ...documents: readonly string[]): Example {
  return { title, source: documents.join('---\n') };
}

/** An object of the namespace `shop`: `fields` are lines from column one, `metadata` lines go below `metadata:`. */
export function object(
  apiVersion: string,
  kind: string,
  name: string,
  fields = '',
  metadata = '',
): string {
  const inner = metadata && `${metadata.replaceAll(/^/gm, '  ')}\n`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: shop\n${inner}${fields && `${fields}\n`}`;
}

/** A Pod labelled `app: web`; `fields` are lines of its `spec`, from column one. */
export function webPod(fields = ''): string {
  const extra = fields && `\n${fields.replaceAll(/^/gm, '  ')}`;
  return object(
    'v1',
    'Pod',
    'web',
    `spec:${extra}\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2`,
    'labels:\n  app: web',
  );
}

/** A Service in front of pods labelled `app: web`. */
export function webService(fields = '', metadata = ''): string {
  const extra = fields && `\n${fields.replaceAll(/^/gm, '  ')}`;
  return object(
    'v1',
    'Service',
    'web',
    `spec:${extra}\n  selector:\n    app: web\n  ports:\n    - port: 443`,
    metadata,
  );
}

/** An Ingress of one rule for `shop.example.com`, unless `spec` says otherwise. */
export function webIngress(spec = '', metadata = '', host = 'host: shop.example.com'): string {
  const extra = spec && `\n${spec.replaceAll(/^/gm, '  ')}`;
  return object(
    'networking.k8s.io/v1',
    'Ingress',
    'web',
    `spec:${extra}
  rules:
    - ${host && `${host}\n      `}http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 443`,
    metadata,
  );
}
