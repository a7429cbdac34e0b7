export { decide } from './decide.ts';
export { comesFrom, type Image, nameOf, parseImage } from './image.ts';
export { manifestImages, type ManifestImages } from './manifest-images.ts';
export { judgeNeeds } from './needs.ts';
export type { Case, Exhibit, GateOutcome, Reason } from './outcome.ts';
export { type Policy, policyFor, type Requirement } from './policy.ts';
export { contradicts, newestTrusted, type RunFacts, whyNotTrusted } from './trust.ts';
