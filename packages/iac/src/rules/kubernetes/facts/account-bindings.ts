import {
  subjectsOf,
  type Cluster,
  type KubernetesObject,
} from '../../../model/kubernetes/index.ts';

/** Whether a binding names the account with its namespace, and not only through a group that it is in. */
export function namesAccount(binding: KubernetesObject, account: KubernetesObject): boolean {
  const { name, namespace } = account;
  return (
    namespace !== undefined &&
    subjectsOf(binding).some(
      (subject) =>
        subject.kind === 'ServiceAccount' &&
        subject.name === name &&
        subject.namespace === namespace,
    )
  );
}

/** Groups that every ServiceAccount is in. */
const EVERY_ACCOUNT = ['system:authenticated', 'system:serviceaccounts'];

const known = new WeakMap<Cluster, KubernetesObject | null>();

/** The first binding that gives rights to every ServiceAccount there is. */
export function bindingOfEveryAccount(cluster: Cluster): KubernetesObject | undefined {
  let binding = known.get(cluster);
  if (binding === undefined) {
    binding =
      [...cluster.ofKind('ClusterRoleBinding'), ...cluster.ofKind('RoleBinding')].find((one) =>
        subjectsOf(one).some(({ name }) => EVERY_ACCOUNT.includes(name)),
      ) ?? null;
    known.set(cluster, binding);
  }
  return binding ?? undefined;
}
