import { expect, it } from '@jest/globals';
import { servedHosts } from '@gatehouse/iac';
import { MemoryTree } from '@gatehouse/testing';
import { locator } from '../../src/index.ts';

const ingress = (host: string, path: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: '${host}'
      http: { paths: [{ path: ${path}, pathType: Prefix }] }
`;

/** The packages do not know each other; whoever runs a scan connects them. */
it('finds the line that infrastructure as code says serves the host', () => {
  const served = servedHosts(
    new MemoryTree({
      'deploy/shop.yaml': ingress('shop.example', '/'),
      'deploy/api.yaml': ingress('shop.example', '/api'),
      'deploy/preview.yaml': ingress('*.preview.example', '/'),
    }),
  );
  const locate = locator({ target: new URL('https://shop.example/'), served });
  const where = (url: string): string | undefined =>
    locate(
      { method: 'GET', url },
      { id: 'dast/hsts-missing', aliases: ['10035-1'], cause: 'server' },
    )?.path;
  expect(where('https://shop.example/basket')).toBe('deploy/shop.yaml');
  expect(where('https://shop.example/api/v1')).toBe('deploy/api.yaml');
  expect(where('https://pr-12.preview.example/')).toBe('deploy/preview.yaml');
  expect(where('https://other.example/')).toBeUndefined();
});
