import type { FileRecord } from '@gatehouse/findings';
import { anchorFor } from '../evaluate/anchor.ts';
import { redactUrl } from '../evidence/index.ts';
import { type Exchange, readAddress } from '../exchange/index.ts';

/** What was seen of a target, without what it said. */
export class Traffic {
  /** By path: one for each page, however often it was asked. */
  readonly #records = new Map<string, FileRecord>();
  #seen = 0;

  /** Exchanges. */
  get seen(): number {
    return this.#seen;
  }

  get records(): readonly FileRecord[] {
    return [...this.#records.values()];
  }

  take({ request }: Exchange): void {
    this.answered(request.url);
  }

  /** An address that another engine asked. */
  answered(url: string): void {
    this.#seen++;
    this.#record(url, 'scanned');
  }

  /** An address that gave nothing to judge. */
  missed(url: string, reason: string): void {
    this.#record(url, 'failed', reason);
  }

  /** An origin whose pages may well answer, but not what its connections are. */
  unexamined(origin: string, reason: string): void {
    const path = `${anchorFor(readAddress(origin)).path}_tls`;
    this.#records.set(path, {
      ...{ path, address: `TLS ${origin}/`, status: 'failed', kind: 'connection' },
      problems: [{ message: `the connection could not be examined: ${reason}` }],
    });
  }

  #record(url: string, status: FileRecord['status'], message?: string): void {
    const { path, address } = anchorFor(readAddress(redactUrl(url)));
    const known = this.#records.get(path);
    if (known?.status === 'failed' || (known && status === 'scanned')) return;
    const problems = message === undefined ? [] : [{ message }];
    this.#records.set(path, {
      ...{ path, status, kind: 'page', problems },
      ...(address !== undefined && { address }),
    });
  }
}
