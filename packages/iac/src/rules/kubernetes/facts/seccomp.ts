/** The pod-wide annotation of Kubernetes before 1.19, long without effect. */
export const SECCOMP_POD_ANNOTATION = 'seccomp.security.alpha.kubernetes.io/pod';

/** Its counterpart for one container: the name of the container follows. */
export const SECCOMP_CONTAINER_ANNOTATION = 'container.seccomp.security.alpha.kubernetes.io/';

/** Whether a profile of that type filters system calls at all. */
export function isFiltering(type: string | undefined): boolean {
  return type === 'RuntimeDefault' || type === 'Localhost';
}
