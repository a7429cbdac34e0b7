import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  return spec.get('hostIPC').boolean === true;
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllHostIpc = objectRule({
  id: 'kubernetes/psp-all-host-ipc',
  title: 'Every PodSecurityPolicy admits the IPC namespace of the node',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostIPC: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0215', 'psp-deny-hostipc'],
  variantOf: ['kubernetes/psp-host-ipc'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(object.spec.get('hostIPC'), `${object.label} sets hostIPC, and so do all others`);
  },
  examples: {
    fail: [
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostIPC: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused by one of two',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostIPC: true\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostIPC: false\n',
      },
    ],
  },
});
