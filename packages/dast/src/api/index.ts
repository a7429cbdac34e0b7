export {
  isReached,
  nameOfOperation,
  type Operation,
  operationCoverage,
  type OperationCoverage,
} from './coverage.ts';
export type { ApiDescription } from './description.ts';
export { findOperation } from './find-operation.ts';
export { type ApiOperation, operationsOf } from './operations.ts';
export {
  API_METHODS,
  type ApiMethod,
  type ApiRequest,
  type ApiRequestOptions,
  type ApiRequests,
  requestsOf,
} from './requests.ts';
