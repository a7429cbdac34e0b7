import type { Repository } from './state/repository.ts';
import type { Token } from './tokens.ts';

/** A request that the description, the token and the limits allow. */
export interface Call {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** As the description has it; handlers name its type. */
  readonly body: unknown;
  readonly accept: string;
  readonly token: Token;
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  /** Completed to the shape that GitHub describes; for a list, all of it. */
  readonly body?: unknown;
  /** Cut the list to the page that was asked for. `wrapped` is its key where GitHub answers `{ total_count, … }`. */
  readonly list?: { readonly items: readonly unknown[]; readonly wrapped?: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of JSON. */
  readonly raw?: { readonly type: string; readonly content: string | Uint8Array };
}

export type Handler = (call: Call) => Answer;

/** By operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const listed = (items: readonly unknown[], wrapped?: string): Answer => ({
  status: 200,
  list: wrapped === undefined ? { items } : { items, wrapped },
});

/** A path parameter that is a number. */
export function numberIn(call: Call, name: string): number {
  return Number(call.path[name]);
}

/** Whole seconds, as GitHub writes time. */
export function timestamp(milliseconds = Date.now()): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}
