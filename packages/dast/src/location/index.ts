export { findOperation } from './find-operation.ts';
export { type ApiOperation, operationsOf } from './operations.ts';
