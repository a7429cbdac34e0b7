export type { KeptArtifact } from './artifacts.ts';
export { resultsService, type ResultsServiceDouble } from './double.ts';
