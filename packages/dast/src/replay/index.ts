export { MAX_RECORDING, readRecordingFile } from './read-recording-file.ts';
export type { Recorded } from './recorded.ts';
