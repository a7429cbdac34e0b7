import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { askForAssertion, AzureError, type OidcEndpoint, type Send } from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';

/** What is kept fresh. */
export interface Keeping {
  readonly endpoint: OidcEndpoint;
  readonly audience: string;
  /** Holds an assertion already. */
  readonly file: string;
}

/** GitHub's assertions are good for five minutes, so what is read has four left. Milliseconds, like the two below. */
const RENEW = 60_000;
const RENEW_AFTER_FAILURE = 10_000;

/** The file goes with the login; then there is nothing to keep. */
const LOOK = 1_000;

/**
 * Keeps an assertion in a file fresh as long as the file is there and GitHub gives new ones, which it does as long as the
 * job runs. Readers see the old one or the new one, never a half.
 */
export async function keepAssertion(
  { endpoint, audience, file }: Keeping,
  { send, clock }: { readonly send: Send; readonly clock: Clock },
): Promise<void> {
  let next = clock.now() + RENEW;
  while (existsSync(file)) {
    await clock.sleep(LOOK);
    if (clock.now() < next) continue;
    try {
      replace(file, await askForAssertion(send, endpoint, audience));
      next = clock.now() + RENEW;
    } catch (error) {
      if (isOver(error)) rmSync(file, { force: true });
      next = clock.now() + RENEW_AFTER_FAILURE;
    }
  }
}

function replace(file: string, assertion: string): void {
  // Removed while GitHub was asked: it stays so.
  if (!existsSync(file)) return;
  const fresh = `${file}.new`;
  writeFileSync(fresh, assertion, { mode: 0o600 });
  renameSync(fresh, file);
}

/** The job has ended, and its token with it. */
function isOver(error: unknown): boolean {
  return error instanceof AzureError && (error.status === 401 || error.status === 403);
}
