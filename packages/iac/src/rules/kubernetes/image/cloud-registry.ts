import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

const AWS_REGIONS = [
  'us-east-2',
  'us-east-1',
  'us-west-1',
  'us-west-2',
  'af-south-1',
  'ap-east-1',
  'ap-south-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-south-1',
  'eu-west-3',
  'eu-north-1',
  'me-south-1',
  'sa-east-1',
  'us-gov-east-1',
  'us-gov-west-1',
];

const REGISTRIES = [
  'azurecr.io',
  'gcr.io',
  ...AWS_REGIONS.map((region) => `ecr.${region}.amazonaws.com`),
  'ecr.cn-north-1.amazonaws.com.cn',
  'ecr.cn-northwest-1.amazonaws.com.cn',
];

function isOfCloud(registry: string): boolean {
  return REGISTRIES.some((ending) => registry.endsWith(ending));
}

export const cloudRegistry = containerRule({
  id: 'kubernetes/cloud-registry',
  title: 'Image comes from a registry of none of the big clouds',
  severity: 'low',
  profile: 'all',
  why: 'The registries of the clouds tie who may push to identities of an account.',
  fix: 'Import the image into your Azure Container Registry.',
  references: [
    'https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management',
  ],
  aliases: ['KSV-0125'],
  tags: ['CWE-829', 'CIS-AKS-5.1.4'],
  variantOf: ['kubernetes/public-registry'],
  check(container, report) {
    const image = container.image.string ?? '';
    const slash = image.indexOf('/');
    if (slash < 0) return;
    const registry = image.slice(0, slash);
    if (!isOfCloud(registry))
      report.fail(container.image, `${container.label} runs ${image} from registry ${registry}`);
  },
  examples: {
    fail: [
      podExample(
        'Another registry',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'A user of Docker Hub',
        'containers:\n  - name: web\n    image: example/web:1.4.2',
      ),
    ],
    pass: [
      podExample('Azure', 'containers:\n  - name: web\n    image: example.azurecr.io/web:1.4.2'),
      podExample('No registry at all', 'containers:\n  - name: web\n    image: nginx:1.27'),
    ],
  },
});
