export { gatherFromDocuments, gatherSecrets } from './gather.ts';
export type { SecretSpan, SecretValues } from './secret-values.ts';
export { repositoryDisclosure } from './repository-disclosure.ts';
export { Disclosure } from './disclosure.ts';
