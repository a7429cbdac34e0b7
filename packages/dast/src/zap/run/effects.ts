import type { Fetch } from '@gatehouse/network';
import type { Command } from './command.ts';
import type { Ended, RunBounds } from './ended.ts';
import type { Start } from './command.ts';

/** What a scan by ZAP does to the machine that it runs on. */
export interface ZapEffects {
  readonly environment: Start['environment'];
  readonly owner: Start['owner'];
  /** Through the proxies that there are. */
  readonly fetch: Fetch;
  /** A new folder that only we can look into. */
  makeFolder(): string;
  removeFolder(folder: string): void;
  /** Into a folder that `makeFolder` gave, readable by us alone. */
  writeFile(folder: string, name: string, text: string): void;
  /**
   * The bytes of a regular file in such a folder, no link; undefined where there is none.
   * @throws UserError for one that is larger than the limit, in bytes
   */
  readFile(folder: string, name: string, limit: number): Uint8Array | undefined;
  /** Never throws. `end` is run when time or output are used up. */
  run(command: Command, bounds: RunBounds, end: Command | undefined): Promise<Ended>;
}
