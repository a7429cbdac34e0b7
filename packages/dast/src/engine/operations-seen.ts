import {
  type ApiRequest,
  type ApiRequests,
  isReached,
  type Operation,
  operationCoverage,
  type OperationCoverage,
} from '../api/index.ts';
import type { Exchange } from '../exchange/index.ts';

/** Which operations of an API answered. */
export class OperationsSeen {
  readonly #api: ApiRequests;
  readonly #byRequest: ReadonlyMap<unknown, ApiRequest>;
  readonly #reached = new Set<Operation>();
  #answered = 0;
  #redirected = 0;

  constructor(api: ApiRequests) {
    this.#api = api;
    this.#byRequest = new Map(api.requests.map((request) => [request, request]));
  }

  /** Whether all that answered led elsewhere, as to a login. */
  get areAllRedirected(): boolean {
    return this.#answered > 0 && this.#redirected === this.#answered;
  }

  get coverage(): OperationCoverage {
    const { requests, leftOut } = this.#api;
    const operations = requests.map(({ operation }) => operation);
    return operationCoverage(operations, this.#reached, leftOut);
  }

  /** @param seed what the answer was asked with */
  take({ status, isRedirect }: Exchange, seed: unknown): void {
    const request = this.#byRequest.get(seed);
    if (request === undefined) return;
    this.#answered++;
    if (isRedirect) this.#redirected++;
    if (isReached(status)) this.#reached.add(request.operation);
  }
}
