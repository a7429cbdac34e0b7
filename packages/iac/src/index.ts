export { repositoryDisclosure } from './disclosure/index.ts';
export { candidate, type Candidate } from './discover/candidates.ts';
export { allRules } from './rules/rule-book.ts';
export { infrastructurePhase, type ScanOptions } from './scan.ts';
export { type ServedHost, servedHosts } from './serving/index.ts';
