import type { Value } from '@gatehouse/source';

/** By API group: what a controller fetches from elsewhere and applies, so that the images stand there. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  'argoproj.io': ['Application', 'ApplicationSet'],
  'helm.cattle.io': ['HelmChart', 'HelmChartConfig'],
  'helm.toolkit.fluxcd.io': ['HelmRelease'],
  'kustomize.toolkit.fluxcd.io': ['Kustomization'],
};

/** The kind of an object that deploys what is not in its file; undefined for all others. */
export function fetchingKind(object: Value): string | undefined {
  const [group = ''] = object.get('apiVersion').string?.split('/') ?? [];
  const kind = object.get('kind').string ?? '';
  const kinds = Object.hasOwn(FETCHED, group) ? FETCHED[group] : undefined;
  return kinds?.includes(kind) ? kind : undefined;
}
