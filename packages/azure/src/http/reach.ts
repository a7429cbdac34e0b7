import { UserError } from '@gatehouse/findings';
import { NoAnswer } from '@gatehouse/network';
import { AzureError } from '../azure-error.ts';
import type { AzureAnswer, AzureRequest, Send } from './send.ts';

/** Whom a request is for, as the user knows it. */
export interface Party {
  /** `The vault shop.vault.azure.net`; the host without it. */
  readonly name?: string;
  /** What to do where nothing is known but that there was no answer. */
  readonly remedy?: string;
}

/**
 * Sends a request, and says who did not answer where there is no answer.
 *
 * @throws AzureError where there is none: the network's fault, or the user's who named a proxy, but not a defect of ours
 */
export async function reach(
  send: Send,
  request: AzureRequest,
  party: Party = {},
): Promise<AzureAnswer> {
  try {
    return await send(request);
  } catch (cause) {
    // That says already what to do.
    if (cause instanceof UserError) throw cause;
    const { name = new URL(request.url).host, remedy = UNREACHED } = party;
    const said = cause instanceof Error ? `: ${cause.message}` : '';
    throw new AzureError(`${name} does not answer${said}`, {
      remedy: remedyFor(cause) ?? remedy,
      cause,
    });
  }
}

const UNREACHED = 'Run the job again, or set HTTPS_PROXY where the runner must go through a proxy';

function remedyFor(cause: unknown): string | undefined {
  if (!(cause instanceof NoAnswer)) return undefined;
  if (cause.isUntrusted)
    return "Give the file with your authority's certificate in NODE_EXTRA_CA_CERTS";
  return cause.isRefusedByProxy
    ? 'See whether HTTPS_PROXY names the right proxy with its user and password, or NO_PROXY should name the host'
    : undefined;
}
