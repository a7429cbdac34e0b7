import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { registryOf } from '../facts/image-reference.ts';

const PUBLIC: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'ghcr.io',
  'quay.io',
  'public.ecr.aws',
]);

export const publicRegistry = containerRule({
  id: 'kubernetes/public-registry',
  title: 'Image comes straight from a public registry',
  severity: 'low',
  why: 'Anyone may publish there, names are squatted and taken over, and Docker Hub limits pulls per address, which an AKS cluster behind one address reaches soon.',
  fix: 'Import the image into your Azure Container Registry, scan it there and name that registry.',
  references: [
    'https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management',
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'https://learn.microsoft.com/en-us/azure/container-registry/buffer-gate-public-content',
  ],
  tags: ['CWE-829', 'CIS-AKS-5.1.4'],
  check(container, report) {
    const image = container.image.string;
    if (image === undefined) return;
    if (container.image.isUnknown || PUBLIC.has(registryOf(image)))
      report.fail(
        container.image,
        `${container.label} runs ${image} straight from a public registry`,
      );
  },
  examples: {
    fail: [
      podExample('Docker Hub by default', 'containers:\n  - name: web\n    image: nginx:1.27'),
      podExample(
        'A user of Docker Hub',
        'containers:\n  - name: web\n    image: example/web:1.4.2',
      ),
      podExample(
        'Docker Hub by name',
        'containers:\n  - name: web\n    image: docker.io/library/nginx:1.27',
      ),
      podExample('GitHub', 'containers:\n  - name: web\n    image: ghcr.io/example/web:1.4.2'),
    ],
    pass: [
      podExample(
        'A registry of your own',
        'containers:\n  - name: web\n    image: example.azurecr.io/web:1.4.2',
      ),
      podExample(
        'A registry with a port',
        'containers:\n  - name: web\n    image: registry:5000/web:1.4.2',
      ),
    ],
  },
});
