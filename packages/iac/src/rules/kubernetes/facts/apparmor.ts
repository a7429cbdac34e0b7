/** The annotation of Kubernetes before 1.30: the name of a container follows. */
export const APPARMOR_ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
