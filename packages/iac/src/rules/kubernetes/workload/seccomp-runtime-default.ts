import type { Pod } from '../../../model/kubernetes/index.ts';
import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { SECCOMP_POD_ANNOTATION } from '../facts/seccomp.ts';

const RUNTIME_DEFAULT = 'RuntimeDefault';

/** Kinds in which the field counts for containers too; for the others only the pod or its annotation does. */
const FIELD_KINDS: ReadonlySet<string> = new Set([
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'ReplicaSet',
]);

function hasAnnotation(pod: Pod): boolean {
  const own = pod.template.get('metadata');
  const metadata = own.exists ? own : pod.object.metadata;
  const annotations = metadata.get('annotations');
  return annotations.keys.some((key, index) => {
    const profile = annotations.values[index]?.string ?? '';
    return (
      key.includes(SECCOMP_POD_ANNOTATION) &&
      (profile.includes('docker/default') || profile.includes('runtime/default'))
    );
  });
}

export const seccompRuntimeDefault = podRule({
  id: 'kubernetes/seccomp-runtime-default',
  title: 'Main containers do not all use the seccomp profile of the runtime',
  severity: 'medium',
  profile: 'all',
  why: 'The profile of the runtime blocks the system calls that kernel exploits need; this check asks for it, or for its annotation of old, in main containers.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['CKV_K8S_31'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(pod, report) {
    const { kind } = pod.object;
    const forPod = pod.securityContext('seccompProfile', 'type');
    if (FIELD_KINDS.has(kind)) {
      if (forPod.exists || forPod.isUnknown) {
        if (forPod.string !== RUNTIME_DEFAULT)
          report.fail(forPod, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
        return;
      }
      const types = pod.containers
        .filter((container) => container.role === 'main')
        .map((container) => container.securityContext('seccompProfile', 'type'));
      const other = types.find(
        (type) => (type.exists && type.string !== RUNTIME_DEFAULT) || type.isUnknown,
      );
      if (other) {
        report.fail(other, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
        return;
      }
      if (types.length > 0 && types.every((type) => type.exists)) return;
    } else if (kind === 'CronJob' && forPod.string === RUNTIME_DEFAULT) return;
    if (!hasAnnotation(pod))
      report.fail(forPod, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'Another profile',
        'securityContext:\n  seccompProfile:\n    type: Localhost\n    localhostProfile: profiles/web.json\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample(
        'Set on each container',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault',
      ),
      {
        title: 'By the annotation of old',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: runtime/default\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
