import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

function isPublic(image: string): boolean {
  if (image.startsWith('docker.io') || image.startsWith('ghcr.io')) return true;
  const slash = image.indexOf('/');
  // The dot of a version such as `nginx:1.27` counts too.
  return !(slash < 0 ? image : image.slice(0, slash)).includes('.');
}

export const publicRegistryByPrefix = containerRule({
  id: 'kubernetes/public-registry-by-prefix',
  title: 'Image names Docker Hub, GitHub, or no host with a dot',
  severity: 'low',
  profile: 'all',
  why: 'Anyone may publish there, and names are squatted and taken over.',
  fix: 'Import the image into your Azure Container Registry.',
  references: [
    'https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management',
  ],
  aliases: ['KSV-0034'],
  tags: ['CWE-829', 'CIS-AKS-5.1.4'],
  variantOf: ['kubernetes/public-registry'],
  check(container, report) {
    const image = container.image.string;
    if (image === undefined) return;
    if (container.image.isUnknown || isPublic(image))
      report.fail(container.image, `${container.label} runs ${image} from a public registry`);
  },
  examples: {
    fail: [
      podExample('Docker Hub by default', 'containers:\n  - name: web\n    image: nginx:latest'),
      podExample('GitHub', 'containers:\n  - name: web\n    image: ghcr.io/example/web:1.4.2'),
    ],
    pass: [
      podExample(
        'A registry of your own',
        'containers:\n  - name: web\n    image: example.azurecr.io/web:1.4.2',
      ),
    ],
  },
});
