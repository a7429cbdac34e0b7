import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

export const deprecatedRegistryOfSystemPods = containerRule({
  id: 'kubernetes/deprecated-registry-of-system-pods',
  title: 'System pod comes from the frozen registry k8s.gcr.io',
  severity: 'medium',
  profile: 'all',
  why: 'The registry takes no new images since April 2023.',
  fix: 'Name `registry.k8s.io` instead.',
  references: ['https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/'],
  aliases: ['C-0253', 'rule-identify-old-k8s-registry'],
  tags: ['CWE-1104'],
  variantOf: ['kubernetes/deprecated-registry'],
  check(container, report) {
    if (container.role !== 'main' || container.pod.namespace !== 'kube-system') return;
    const image = container.image.string;
    if (image?.startsWith('k8s.gcr.io/'))
      report.fail(container.image, `${container.label} runs ${image} from a frozen registry`);
  },
  examples: {
    fail: [
      {
        title: 'In kube-system',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: pause\n  namespace: kube-system\nspec:\n  containers:\n    - name: pause\n      image: k8s.gcr.io/pause:3.5\n',
      },
    ],
    pass: [
      podExample(
        'In another namespace',
        'containers:\n  - name: web\n    image: k8s.gcr.io/pause:3.5',
      ),
    ],
  },
});
