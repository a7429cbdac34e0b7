import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

export const dockerSocketUnlabelled = podRule({
  id: 'kubernetes/docker-socket-unlabelled',
  title: 'Pod uses the socket of Docker without being labelled for it',
  severity: 'high',
  profile: 'all',
  why: 'A label makes the few pods that are meant to control the runtime stand out from those that are not.',
  fix: 'Remove the volume, or label the pod `allow-docker: "true"`.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['docker-socket-check'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/container-runtime-socket', 'kubernetes/host-path'],
  check(pod, report) {
    if (pod.labels.get('allow-docker') === 'true') return;
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (path.string === '/var/run/docker.sock' || path.isUnknown)
        report.fail(path, `${pod.label} uses ${path.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      podExample(
        'Without the label',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker.sock',
      ),
    ],
    pass: [
      {
        title: 'With the label',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    allow-docker: "true"\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n  volumes:\n    - name: data\n      hostPath:\n        path: /var/run/docker.sock\n',
      },
    ],
  },
});
