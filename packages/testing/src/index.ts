export {
  type Annotation,
  type AnnotationLevel,
  ANNOTATIONS_PER_LEVEL,
  MESSAGE_LIMIT,
} from './annotations.ts';
export {
  type AccessTokenClaims,
  type AcrDouble,
  acrDouble,
  type AcrDoubleOptions,
  type Application,
  type ApplicationOptions,
  type ArmDouble,
  armDouble,
  type ArmDoubleOptions,
  type AzCall,
  type AzDouble,
  azDouble,
  type BuiltInRole,
  type CloudSuffixes,
  type Cluster,
  type ClusterCommand,
  type ClusterIssuer,
  clusterIssuer,
  type ClusterOptions,
  type CommandResult,
  type EntraCode,
  type EntraDouble,
  entraDouble,
  type EntraDoubleOptions,
  type FederatedCredential,
  type ImageOptions,
  type ImdsDouble,
  imdsDouble,
  type ImdsDoubleOptions,
  type Issuer,
  type KeyVaultDouble,
  keyVaultDouble,
  type KeyVaultDoubleOptions,
  type ManagedIdentity,
  type OidcDouble,
  oidcDouble,
  type OidcDoubleOptions,
  type OidcJob,
  type RoleAssignment,
  type SecretOptions,
  type Service,
  type ServiceAccountToken,
  type ServiceFault,
  type ServiceOptions,
  type SubjectForm,
  type Subscription,
  type SubscriptionOptions,
  type TokenAuthority,
} from './azure/index.ts';
export { type Command, COMMANDS, parseCommand } from './command-parser.ts';
export type { WebhookEvent } from './environment.ts';
export { keyValuePairs, SUMMARY_LIMIT } from './file-commands.ts';
export { type GitRepository, gitRepository } from './git-repository.ts';
export { type GitServer, gitServer } from './git-server.ts';
export {
  type Fault,
  type GithubDouble,
  githubDouble,
  type GithubDoubleOptions,
  type Permission,
  type Repository,
  type RepositoryOptions,
  type RequestRecord,
  slowedDown,
  type TokenOptions,
  usedUp,
  zipArchive,
} from './github/index.ts';
export { MemoryTree } from './memory-tree.ts';
export {
  type KeptArtifact,
  resultsService,
  type ResultsServiceDouble,
} from './results-service/index.ts';
export { type ProxyDouble, proxyDouble, type ProxyDoubleOptions } from './proxy-double.ts';
export { runAction, type RunActionOptions } from './run-action.ts';
export {
  keepIfSarif,
  keepSarif,
  keepSarifFiles,
  SARIF_COLLECTION,
  type SarifUse,
} from './sarif-collection.ts';
export {
  type Certificate,
  type CertificateAuthority,
  certificateAuthority,
  type Identity,
  type IssueOptions,
  selfSigned,
} from './certificates/index.ts';
export type { RunResult, StepResult } from './step-result.ts';
export { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts';
export {
  type ZapDouble,
  zapDouble,
  type ZapInvocation,
  type ZapScenario,
} from './zap/zap-double.ts';
