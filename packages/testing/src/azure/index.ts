export { type AcrDouble, acrDouble, type AcrDoubleOptions } from './acr/double.ts';
export type { ImageOptions } from './acr/images.ts';
export { type AzCall, type AzDouble, azDouble } from './az/double.ts';
export type { TokenAuthority } from './arm/caller.ts';
export type { Cluster, ClusterCommand, ClusterOptions, CommandResult } from './arm/cluster.ts';
export { type ArmDouble, armDouble, type ArmDoubleOptions } from './arm/double.ts';
export type { CloudSuffixes } from './arm/metadata.ts';
export type { BuiltInRole, RoleAssignment } from './arm/roles.ts';
export type { Subscription, SubscriptionOptions } from './arm/subscription.ts';
export {
  type Application,
  type ApplicationOptions,
  type FederatedCredential,
} from './entra/application.ts';
export {
  type AccessTokenClaims,
  type EntraDouble,
  entraDouble,
  type EntraDoubleOptions,
} from './entra/double.ts';
export type { EntraCode } from './entra/errors.ts';
export type { Issuer } from './entra/federation.ts';
export { type OidcDouble, oidcDouble, type OidcDoubleOptions } from './oidc/double.ts';
export type { Job as OidcJob } from './oidc/job.ts';
export type { SubjectForm } from './oidc/subject.ts';
export type { Service, ServiceFault, ServiceOptions } from './service.ts';
export {
  type ImdsDouble,
  imdsDouble,
  type ImdsDoubleOptions,
  type ManagedIdentity,
} from './imds/double.ts';
export {
  type KeyVaultDouble,
  keyVaultDouble,
  type KeyVaultDoubleOptions,
} from './key-vault/double.ts';
export type { SecretOptions } from './key-vault/secrets.ts';
export {
  type ClusterIssuer,
  clusterIssuer,
  type ServiceAccountToken,
} from './oidc/cluster-issuer.ts';
