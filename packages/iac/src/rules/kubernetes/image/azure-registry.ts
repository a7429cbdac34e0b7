import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

export const azureRegistry = containerRule({
  id: 'kubernetes/azure-registry',
  title: 'Image does not come from an Azure Container Registry',
  severity: 'low',
  profile: 'all',
  why: 'An own registry is where images are scanned, signed and kept; what comes from elsewhere passes by all of that.',
  fix: 'Import the image into your Azure Container Registry.',
  references: [
    'https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management',
  ],
  aliases: ['KSV-0032'],
  tags: ['CWE-829', 'CIS-AKS-5.1.4'],
  variantOf: ['kubernetes/public-registry'],
  check(container, report) {
    const image = container.image.string ?? '';
    const slash = image.indexOf('/');
    if (slash < 0 || !image.slice(0, slash).endsWith('azurecr.io'))
      report.fail(
        container.image,
        `${container.label} runs ${image || 'an image'}, not from an Azure Container Registry`,
      );
  },
  examples: {
    fail: [
      podExample(
        'Another registry',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample('No registry', 'containers:\n  - name: web\n    image: nginx:1.27'),
    ],
    pass: [
      podExample('Azure', 'containers:\n  - name: web\n    image: example.azurecr.io/web:1.4.2'),
    ],
  },
});
