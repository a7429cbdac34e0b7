import type { NoAnswer, Redact } from '@gatehouse/network';
import { GithubError } from '../errors/github-error.ts';
import { words } from '../errors/words.ts';

/** Explains a request that had no usable answer. */
export function silence(reason: NoAnswer, route: string, redact: Redact): GithubError {
  return new GithubError(
    `GitHub could not be reached: ${route}: ${words(redact(reason.message))}`,
    { kind: 'unreachable', remedy: remedyFor(reason), mayHaveHappened: reason.wasSent },
  );
}

function remedyFor({ isOversized, isUntrusted, proxy }: NoAnswer): string {
  if (isOversized) return 'There is more than can be read at once.';
  if (isUntrusted) return "Give the file with your authority's certificate in NODE_EXTRA_CA_CERTS.";
  if (proxy !== undefined)
    return 'See whether HTTPS_PROXY names the right proxy with its user and password, or NO_PROXY should name the host.';
  return 'Run the job again, or set HTTPS_PROXY where the runner must go through a proxy.';
}
