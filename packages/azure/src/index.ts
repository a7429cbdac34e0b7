export { basicAuth, mergeDockerConfig } from './acr/docker-config.ts';
export { loginServer, loginServers } from './acr/login-server.ts';
export {
  logInToRegistry,
  type RegistryLogin,
  type RegistryLoginOptions,
} from './acr/registry-login.ts';
export { type Cluster, clusterPath, parseCluster } from './aks/cluster.ts';
export { adminAccess, type CredentialOptions, userAccess } from './aks/credentials.ts';
export { execCredential } from './aks/exec-credential.ts';
export {
  type BearerUser,
  type ExecUser,
  type KubeconfigOptions,
  writeKubeconfig,
} from './aks/kubeconfig.ts';
export {
  type CertificateLogin,
  type ClusterAccess,
  type EntraLogin,
  readKubeconfig,
} from './aks/returned-kubeconfig.ts';
export { type CommandRequest, type CommandResult, runCommand } from './aks/run-command.ts';
export { ArmClient, type ArmClientOptions, type ArmQuery } from './arm/arm-client.ts';
export { type Waiting, whenDone } from './arm/long-running.ts';
export { armPath } from './arm/path.ts';
export { type Assignment, assignmentCommand } from './arm/role.ts';
export { listSubscriptions, type Subscription } from './arm/subscriptions.ts';
export { AzureError, type AzureErrorDetails } from './azure-error.ts';
export { type Cloud, scopeOf } from './cloud/cloud.ts';
export { CLOUD_NAMES, cloudNamed } from './cloud/clouds.ts';
export { readCloud } from './cloud/metadata.ts';
export type { Situation } from './doctor/advice.ts';
export { LoginRefused, sent } from './doctor/explain.ts';
export { credentialFor, type Recipe, recipes } from './doctor/federated-credential.ts';
export { type JobOrigin, noOidcToken } from './doctor/no-token.ts';
export { presented, type Presented } from './doctor/presented.ts';
export { describeSubject, readSubject } from './doctor/subject.ts';
export { type Claims, claimsOf } from './federation/claims.ts';
export { askForAssertion, type OidcEndpoint, oidcEndpoint } from './federation/github-oidc.ts';
export { sendFrom } from './http/node-send.ts';
export { bearerChallenge, type Challenge, parseChallenges } from './http/challenge.ts';
export { retrying, type RetryOptions } from './http/retry.ts';
export { type AzureAnswer, type AzureRequest, type Send } from './http/send.ts';
export { masksOf } from './key-vault/masks.ts';
export { type ReadSecret, readSecrets, type SecretOptions } from './key-vault/read-secrets.ts';
export { parseSecrets, type SecretReference } from './key-vault/secret-reference.ts';
export { assertedBy, bySecret, type Credential } from './token/credential.ts';
export { signAssertion } from './token/certificate.ts';
export { ManagedIdentity } from './token/managed-identity.ts';
export { shared } from './token/shared-assertion.ts';
export { TokenClient, type TokenClientOptions } from './token/token-client.ts';
export type { AccessToken, Tokens } from './token/tokens.ts';
