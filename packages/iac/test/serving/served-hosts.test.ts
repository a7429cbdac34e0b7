import { describe, expect, it } from '@jest/globals';
import { MemoryTree } from '@gatehouse/testing';
import { servedHosts } from '../../src/index.ts';

const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  tls:
    - hosts: [shop.example.com, pay.example.com]
  rules:
    - host: Shop.example.com
      http:
        paths:
          - { path: /, pathType: Prefix }
          - { path: /status, pathType: Exact }
          - { path: '/api(/|$)(.*)', pathType: ImplementationSpecific }
    - http:
        paths:
          - path: /*
`;

const ROUTES = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop }
spec:
  hostnames:
    - '*.example.com'
    - shop.example.com
  rules:
    - matches:
        - path: { type: PathPrefix, value: /api }
        - path: { type: Exact, value: /about }
        - path: { type: RegularExpression, value: '/v[0-9]+' }
    - backendRefs: []
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec:
  listeners:
    - name: any
    - name: https
      hostname: '*.example.com'
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: mesh }
spec:
  hosts: [mesh.example.com]
  http:
    - match:
        - uri: { prefix: /cart }
        - uri: { exact: /health }
    - route: []
`;

const NGINX = `server {
  listen 443 ssl;
  server_name  shop.example.com *.shop.example.com .example.org; # the shop
  server_name _ ~^www\\d+ $hostname www.example.*;
  # server_name commented.example.com;
}
`;

function lines(files: Readonly<Record<string, string>>): readonly string[] {
  return servedHosts(new MemoryTree(files)).map(
    ({ kind, name, host, path, isExact, location: { path: file, startLine, startColumn } }) =>
      `${kind} ${name} ${host} ${path}${isExact ? ' exact' : ''} ${file}:${startLine}:${startColumn}`,
  );
}

describe('servedHosts', () => {
  it('reads the rules of an Ingress, and the hosts that only its TLS names', () => {
    expect(lines({ 'ingress.yaml': INGRESS })).toEqual([
      'Ingress shop shop.example.com / ingress.yaml:9:13',
      'Ingress shop shop.example.com /status exact ingress.yaml:9:13',
      'Ingress shop shop.example.com /api ingress.yaml:9:13',
      'Ingress shop * / ingress.yaml:15:7',
      'Ingress shop pay.example.com / ingress.yaml:7:33',
    ]);
  });

  it('reads routes, then what lets hosts in', () => {
    expect(lines({ 'routes.yaml': ROUTES })).toEqual([
      'HTTPRoute shop *.example.com /api routes.yaml:6:8',
      'HTTPRoute shop *.example.com /about exact routes.yaml:6:8',
      'HTTPRoute shop *.example.com / routes.yaml:6:8',
      'HTTPRoute shop shop.example.com /api routes.yaml:7:7',
      'HTTPRoute shop shop.example.com /about exact routes.yaml:7:7',
      'HTTPRoute shop shop.example.com / routes.yaml:7:7',
      'VirtualService mesh mesh.example.com /cart routes.yaml:28:11',
      'VirtualService mesh mesh.example.com /health exact routes.yaml:28:11',
      'VirtualService mesh mesh.example.com / routes.yaml:28:11',
      'Gateway edge *.example.com / routes.yaml:22:18',
    ]);
  });

  it('reads the names of servers of nginx', () => {
    expect(lines({ 'conf.d/shop.conf': NGINX })).toEqual([
      'nginx conf.d/shop.conf shop.example.com / conf.d/shop.conf:3:16',
      'nginx conf.d/shop.conf *.shop.example.com / conf.d/shop.conf:3:33',
      'nginx conf.d/shop.conf example.org / conf.d/shop.conf:3:52',
      'nginx conf.d/shop.conf *.example.org / conf.d/shop.conf:3:52',
    ]);
  });

  it('says how far a wildcard reaches', () => {
    const files = { 'a.yaml': INGRESS, 'b.yaml': ROUTES, 'c.conf': NGINX };
    const deep = servedHosts(new MemoryTree(files)).filter(({ isDeep }) => isDeep);
    expect(new Set(deep.map(({ kind }) => kind))).toEqual(
      new Set(['HTTPRoute', 'VirtualService', 'nginx', 'Gateway']),
    );
  });

  it('takes the host of a patch, and none that is still to be put in', () => {
    const patch = INGRESS.replace('Shop.', 'prod.').replace(/ {2}tls:\n.*\n/u, '');
    expect(
      lines({
        'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{ path: ingress.yaml }]\n',
        'overlay/ingress.yaml': patch,
        'chart/Chart.yaml': 'apiVersion: v2\nname: shop\n',
        'chart/templates/ingress.yaml': INGRESS.replace('Shop.example.com', '"{{ .Values.host }}"'),
      }),
    ).toContain('Ingress shop prod.example.com / overlay/ingress.yaml:7:13');
    expect(lines({ 'a.yaml': INGRESS.replace('Shop.example.com', '${HOST}') })[0]).toBe(
      'Ingress shop * / a.yaml:15:7',
    );
  });

  it('leaves objects of other groups alone', () => {
    expect(
      lines({ 'a.yaml': INGRESS.replace('networking.k8s.io', 'config.openshift.io') }),
    ).toEqual([]);
  });

  it('loses nothing to what is malformed', () => {
    const broken = [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec: { rules: 3, tls: [[]] }',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec: { rules: [null, { host: [] }, { host: "a b", http: { paths: x } }] }',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nspec: { hostnames: { a: b }, rules: [{ matches: [[], { path: 4 }] }] }',
      'kind: Ingress\n  bad: [',
    ];
    expect(
      lines({
        'a.yaml': `${broken.join('\n---\n')}\n---\n${INGRESS}`,
        'binary.conf': 'server_name a.example;\u0000',
        'long.conf': `server_name ${'a.example '.repeat(1_000)};`,
      }),
    ).toContain('Ingress shop shop.example.com / a.yaml:24:13');
  });

  it('ends with ten thousand Ingresses, and with more paths than anybody has', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      INGRESS.replace('Shop', `shop-${index}`),
    );
    expect(lines({ 'a.yaml': many.join('---\n') })).toHaveLength(50_000);
    const hosts = Array.from({ length: 1_000 }, (_, index) => `h${index}.example`);
    const matches = hosts.map((host) => `{ path: { value: /${host} } }`);
    const route = `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nspec: { hostnames: [${hosts.join()}], rules: [{ matches: [${matches.join()}] }] }`;
    expect(lines({ 'a.yaml': route })).toHaveLength(50_000);
  });
});
