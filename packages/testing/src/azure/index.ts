export { OidcDouble, oidcDouble, type OidcDoubleOptions } from './oidc/double.ts';
export type { Job as OidcJob } from './oidc/job.ts';
export type { SubjectForm } from './oidc/subject.ts';
export { type SelfSigned, selfSigned, thumbprintOf } from './self-signed.ts';
export type { ServiceFault, ServiceOptions } from './service.ts';
