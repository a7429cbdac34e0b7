import type { OnAnswers, RecordedAnswer } from '@gatehouse/dast';
import type { Clock, Proxies } from '@gatehouse/network';
import type { NamedFile } from '@gatehouse/workspace';

/** What a scan of a running application stands on beside its wishes. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** A folder that is gone after the job. */
  readonly temp: string;
  /**
   * Reads a file that an input names.
   * @throws UserError for one that cannot be read, or that lies where it must not
   */
  readonly read: (path: string, input: string) => NamedFile;
  /**
   * Reads a file that decides about findings, from where the policy is.
   * @returns undefined for one that only the change under review has
   */
  readonly readPolicy: (path: string, input: string) => NamedFile | undefined;
  /** Takes a secret that was fetched, before it is used. */
  readonly mask: (secret: string) => void;
  /** Takes what the rules say of each recorded exchange. */
  readonly onAnswer?: ((answer: RecordedAnswer) => void) | undefined;
  /** Takes what the scan says of itself. */
  readonly onAnswers?: OnAnswers | undefined;
}
