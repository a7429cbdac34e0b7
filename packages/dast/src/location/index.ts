export { findOperation } from './find-operation.ts';
export { LocationMap, type MappedLocation, readLocationMap } from './location-map.ts';
export { type ApiOperation, operationsOf } from './operations.ts';
