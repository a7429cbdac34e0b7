export * from './location/index.ts';
export * from './rules-file/index.ts';
export * from './zap/index.ts';
