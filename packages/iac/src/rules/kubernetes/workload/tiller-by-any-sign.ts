import type { Value } from '@gatehouse/source';
import { podRule } from '../define.ts';

function isNamedTiller(metadata: Value): boolean {
  return (
    (metadata.get('name').string ?? '').includes('tiller') ||
    metadata.get('labels', 'app').string === 'helm' ||
    metadata.get('labels', 'name').string === 'tiller'
  );
}

export const tillerByAnySign = podRule({
  id: 'kubernetes/tiller-by-any-sign',
  title: 'Something looks like Tiller (Helm 2)',
  severity: 'high',
  profile: 'all',
  why: 'Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.',
  fix: 'Remove it and move to Helm 3, which needs no server.',
  references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  aliases: ['KSV-0102'],
  tags: ['CWE-306', 'CWE-1104'],
  variantOf: ['kubernetes/tiller'],
  check(pod, report) {
    for (const metadata of [pod.object.metadata, pod.template.get('metadata')]) {
      if (!isNamedTiller(metadata)) continue;
      report.fail(metadata, `${pod.label} looks like Tiller`);
      return;
    }
    for (const container of pod.containers)
      if (container.image.string?.includes('tiller'))
        report.fail(container.image, `${container.label} runs an image of Tiller`);
  },
  examples: {
    fail: [
      {
        title: 'By its image',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/tiller:2.17.0\n',
      },
      {
        title: 'By its name',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: tiller-deploy\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
