import { replaceStart } from '../../repair/within.ts';
import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

export const deprecatedRegistry = containerRule({
  id: 'kubernetes/deprecated-registry',
  title: 'Image comes from the frozen registry k8s.gcr.io',
  severity: 'medium',
  why: 'The registry takes no new images since April 2023: what comes from it is old and gets no fixes.',
  fix: 'Name `registry.k8s.io` instead, and a supported version.',
  references: ['https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/'],
  aliases: ['restrict-deprecated-registry'],
  tags: ['CWE-1104'],
  check(container, report) {
    const image = container.image.string;
    if (image?.startsWith('k8s.gcr.io/'))
      report.fail(container.image, `${container.label} runs ${image} from a frozen registry`);
  },
  repair: (at) =>
    replaceStart(
      at,
      'k8s.gcr.io/',
      'registry.k8s.io/',
      'Take the same image from the registry that replaces it. Check for a supported version.',
    ),
  examples: {
    fail: [
      podExample('The frozen one', 'containers:\n  - name: web\n    image: k8s.gcr.io/pause:3.5'),
    ],
    pass: [
      podExample(
        'Its successor',
        'containers:\n  - name: web\n    image: registry.k8s.io/pause:3.9',
      ),
    ],
  },
});
