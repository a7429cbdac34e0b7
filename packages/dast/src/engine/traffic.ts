import type { FileRecord } from '@gatehouse/findings';
import { anchorFor } from '../evaluate/anchor.ts';
import { redactUrl } from '../evidence/index.ts';
import { type Exchange, readAddress } from '../exchange/index.ts';

/** Of bodies that are kept until all is seen, since some rules compare exchanges. UTF-16 units. */
const MOST_TEXT = 128 * 1024 * 1024;

/** What was seen of a target, from which findings and coverage are made. */
export class Traffic {
  readonly exchanges: Exchange[] = [];
  /** By path: one for each page, however often it was asked. */
  readonly #records = new Map<string, FileRecord>();
  #text = 0;
  #left = 0;

  /** Exchanges that were seen and could not be kept. */
  get left(): number {
    return this.#left;
  }

  /** Addresses that were answered with success. */
  get successes(): number {
    return this.exchanges.filter(({ isSuccess }) => isSuccess).length;
  }

  get records(): readonly FileRecord[] {
    return [...this.#records.values()];
  }

  take(exchange: Exchange): void {
    this.#text += exchange.text.length;
    if (this.#text > MOST_TEXT) {
      this.#left++;
      return;
    }
    this.exchanges.push(exchange);
    this.#record(exchange.request.url, 'scanned');
  }

  /** An address that gave nothing to judge. */
  missed(url: string, reason: string): void {
    this.#record(url, 'failed', reason);
  }

  #record(url: string, status: FileRecord['status'], message?: string): void {
    const { path } = anchorFor(readAddress(redactUrl(url)));
    const known = this.#records.get(path);
    if (known?.status === 'failed' || (known && status === 'scanned')) return;
    const problems = message === undefined ? [] : [{ message }];
    this.#records.set(path, { path, status, kind: 'page', problems });
  }
}
