export type { ApiDescription } from './description.ts';
export { findOperation } from './find-operation.ts';
export { type ApiOperation, operationsOf } from './operations.ts';
