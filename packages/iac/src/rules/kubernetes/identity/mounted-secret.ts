import { podRule } from '../define.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

export const mountedSecret = podRule({
  id: 'kubernetes/mounted-secret',
  title: 'Workload mounts a Secret',
  severity: 'low',
  profile: 'all',
  why: 'Whoever takes over the container reads the Secret.',
  fix: 'Mount only what is needed; fetch secrets from Key Vault where that is possible.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['C-0255'],
  check(pod, report, cluster) {
    for (const volume of pod.volumes) {
      const secret = volume.get('secret', 'secretName').string;
      if (secret === undefined || cluster.named('Secret', pod.namespace, secret).length === 0)
        continue;
      const name = volume.get('name').string;
      for (const container of pod.containers)
        for (const mount of container.get('volumeMounts').items)
          if (container.role === 'main' && mount.get('name').string === name)
            report.fail(mount, `${container.label} mounts Secret "${secret}"`);
    }
  },
  examples: {
    fail: [
      example(
        'Mounted',
        webPod('volumes:\n  - name: tls\n    secret:\n      secretName: tls').replace(
          'web:1.4.2',
          'web:1.4.2\n      volumeMounts:\n        - name: tls\n          mountPath: /tls',
        ),
        object('v1', 'Secret', 'tls'),
      ),
    ],
    pass: [
      example(
        'The Secret is not part of the scan',
        webPod('volumes:\n  - name: tls\n    secret:\n      secretName: tls').replace(
          'web:1.4.2',
          'web:1.4.2\n      volumeMounts:\n        - name: tls\n          mountPath: /tls',
        ),
      ),
    ],
  },
});
