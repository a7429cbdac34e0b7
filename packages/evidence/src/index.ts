export type { Evidence, Open } from './evidence.ts';
export { type CodeScanning, evidenceOfCodeScanning } from './from-code-scanning.ts';
export { renderStatement, statementOf, type Surroundings } from './from-outcome.ts';
export { contradicts, type RunFacts, whyForeign } from './origin.ts';
export { jsonSchema } from './json-schema.ts';
export { evidenceOf, readStatement, STATEMENT_LIMIT } from './read-statement.ts';
export { readSarif, SARIF_LIMIT } from './sarif/read-sarif.ts';
export { policyDigest } from './policy-digest.ts';
export {
  LIMITS,
  type PhaseRecord,
  type PolicyRecord,
  PREDICATE_TYPE,
  type Problem,
  type RunClaim,
  type Statement,
  STATEMENT_TYPE,
} from './statement.ts';
export { describeSubject, isSame, type Subject } from './subject.ts';
