import { operations } from './description.ts';
import type { RequestRecord } from './request-log.ts';

/** Something that goes wrong between a client and GitHub. What is not told does not narrow it down. */
export interface Fault {
  /** As in the description: `checks/update`. */
  readonly operation?: string;
  readonly method?: string;
  /** A whole path, or what it must match. */
  readonly path?: string | RegExp;
  /** Requests that are let through first. */
  readonly after?: number;
  /** Requests that it then strikes; 1 unless told. */
  readonly times?: number;
  /** Answered instead of what was asked for, which does not happen. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a string as it is. */
  readonly body?: unknown;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** The connection breaks `before` the request is carried out, or `after`: then it took effect all the same. */
  readonly dropConnection?: 'before' | 'after';
  /** The request is carried out, and the answer ends in the middle. */
  readonly truncate?: boolean;
}

/** The faults that are still to strike. */
export class Faults {
  #waiting: { readonly fault: Fault; skips: number; strikes: number }[] = [];

  /** @throws Error when it names an operation that the double does not know: it would never strike */
  add(fault: Fault): void {
    if (fault.operation !== undefined && !operations.has(fault.operation))
      throw new Error(`There is no operation '${fault.operation}'`);
    this.#waiting.push({ fault, skips: fault.after ?? 0, strikes: fault.times ?? 1 });
  }

  /** The fault that strikes a request, if one does. */
  strike(request: Pick<RequestRecord, 'operation' | 'method' | 'path'>): Fault | undefined {
    for (const entry of this.#waiting) {
      if (entry.strikes <= 0 || !matches(entry.fault, request)) continue;
      if (entry.skips > 0) {
        entry.skips -= 1;
        continue;
      }
      entry.strikes -= 1;
      return entry.fault;
    }
    return undefined;
  }
}

function matches(
  { operation, method, path }: Fault,
  request: Pick<RequestRecord, 'operation' | 'method' | 'path'>,
): boolean {
  return (
    (operation === undefined || operation === request.operation) &&
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined ||
      (typeof path === 'string' ? path === request.path : path.test(request.path)))
  );
}
