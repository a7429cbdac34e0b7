export type { ImportedPage, ImportedReport } from './imported-report.ts';
export { readScannerReport } from './read-scanner-report.ts';
