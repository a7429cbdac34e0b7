import { objectRule } from '../define.ts';
import { removalOf } from '../facts/removed-apis.ts';

/** Removed so long ago, or moved to such a place, that the check that this rule stands for does not list them. */
const UNLISTED: ReadonlySet<string> = new Set([
  'extensions/v1beta1',
  'apps/v1beta2',
  'apps/v1beta1 StatefulSet',
  'apps/v1beta1 ControllerRevision',
  'apiextensions.k8s.io/v1beta1',
  'apiregistration.k8s.io/v1beta1',
  'events.k8s.io/v1beta1',
  'node.k8s.io/v1beta1',
  'policy/v1beta1 PodSecurityPolicy',
]);

/** Requests, and kinds that few manifests hold. */
const ALSO: ReadonlySet<string> = new Set([
  'admission.k8s.io/v1beta1 AdmissionReview',
  'storage.k8s.io/v1alpha1 CSIStorageCapacity',
  'storage.k8s.io/v1alpha1 VolumeAttachment',
]);

function isReplaced(apiVersion: string, kind: string): boolean {
  const key = `${apiVersion} ${kind}`;
  if (ALSO.has(key)) return true;
  if (UNLISTED.has(apiVersion) || UNLISTED.has(key)) return false;
  return removalOf(apiVersion, kind) !== undefined;
}

export const replacedApi = objectRule({
  id: 'kubernetes/replaced-api',
  title: 'A later version of the API has replaced this one',
  severity: 'medium',
  profile: 'all',
  why: 'Clusters of a current version serve only the later one.',
  fix: 'Write the manifest for the later version.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  aliases: ['KSV-0107'],
  variantOf: ['kubernetes/removed-api'],
  check(object, report) {
    if (isReplaced(object.apiVersion, object.kind))
      report.fail(
        object.node.get('apiVersion'),
        `${object.label} is written for ${object.apiVersion}, which a later version has replaced`,
      );
  },
  examples: {
    fail: [
      {
        title: 'A CronJob of a beta',
        source:
          'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n  namespace: shop\nspec:\n  schedule: "0 3 * * *"\n',
      },
    ],
    pass: [
      {
        title: 'Served',
        source:
          'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\n  namespace: shop\nspec:\n  schedule: "0 3 * * *"\n',
      },
      {
        title: 'Long gone: the main rule answers',
        source:
          'apiVersion: apps/v1beta2\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\n',
      },
    ],
  },
});
