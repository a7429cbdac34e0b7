import type { Resource } from '@gatehouse/findings';

/** `Deployment/shop/web`, as suppressions name a resource. Not yet cleaned. */
export function resourceName({ kind, namespace, name }: Resource): string {
  return [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');
}
