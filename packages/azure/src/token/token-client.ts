import type { Clock } from '@gatehouse/network';
import { AzureError } from '../azure-error.ts';
import { parseJson } from '../http/json.ts';
import { reach } from '../http/reach.ts';
import type { AzureAnswer, Send } from '../http/send.ts';
import type { Credential, Proof } from './credential.ts';
import { type EntraError, readEntraError } from './entra-error.ts';
import { readToken } from './lifetime.ts';
import type { AccessToken, Tokens } from './tokens.ts';

/** Explains to the user how a proof was refused; the doctor's part. */
export type ExplainRefusal = (refusal: EntraError, scope: string, proof: Proof) => AzureError;

export interface TokenClientOptions {
  /** Retries what passes by itself. */
  readonly send: Send;
  readonly clock: Clock;
  /** Of the cloud: `https://login.microsoftonline.com`. */
  readonly authority: string;
  readonly credential: Credential;
  readonly explain: ExplainRefusal;
  /** How long may be waited for what is not known everywhere yet. Milliseconds. */
  readonly patience: number;
  /** Takes what the user should see while waiting. */
  readonly inform: (message: string) => void;
}

/** A token that is about to run out is asked for anew. Milliseconds. */
const MARGIN = 5 * 60_000;

/**
 * What Entra says of an application or a credential that does not exist, and also of one that was made a moment ago and
 * is not known everywhere yet.
 */
const MAY_BE_FRESH: ReadonlySet<number> = new Set([700213, 70021, 70025, 700016]);

/** Milliseconds before each further attempt with what may be fresh. */
const PROPAGATION_WAITS = [5_000, 12_000];

/** Tokens of one credential, each kept until shortly before it ends and asked for once at a time. */
export class TokenClient implements Tokens {
  readonly #options: TokenClientOptions;
  readonly #tokens = new Map<string, Promise<AccessToken>>();

  constructor(options: TokenClientOptions) {
    this.#options = options;
  }

  async get(scope: string): Promise<AccessToken> {
    const known = this.#tokens.get(scope);
    if (known) {
      const token = await known;
      if (token.expiresAt - MARGIN > this.#options.clock.now()) return token;
    }
    const asked = this.#tokens.get(scope);
    // Whoever waited beside us may have asked already.
    if (asked && asked !== known) return asked;
    const fresh = this.#ask(scope);
    this.#tokens.set(scope, fresh);
    fresh.catch(() => {
      if (this.#tokens.get(scope) === fresh) this.#tokens.delete(scope);
    });
    return fresh;
  }

  async #ask(scope: string): Promise<AccessToken> {
    const { clock, explain, inform, patience } = this.#options;
    const until = clock.now() + patience;
    for (let attempt = 0; ; attempt++) {
      const { answer, proof } = await this.#exchange(scope);
      if (answer.status === 200) {
        const token = readToken(parseJson(answer.text), clock.now());
        if (token === undefined) throw notEntra(answer);
        return token;
      }
      const refusal = readEntraError(answer);
      if (!refusal) throw notEntra(answer);
      const wait = PROPAGATION_WAITS[attempt];
      const isOver = wait === undefined || clock.now() + wait > until;
      if (isOver || !MAY_BE_FRESH.has(refusal.codes[0] ?? 0)) throw explain(refusal, scope, proof);
      inform(
        `Entra knows no such credential (AADSTS${refusal.codes[0]}). A new one takes a moment to be known: again in ${wait / 1000} s`,
      );
      await clock.sleep(wait);
    }
  }

  async #exchange(scope: string): Promise<{ answer: AzureAnswer; proof: Proof }> {
    const { send, authority, credential } = this.#options;
    const url = `${authority}/${encodeURIComponent(credential.tenantId)}/oauth2/v2.0/token`;
    const proof = await credential.prove(url);
    const form = new URLSearchParams({
      client_id: credential.clientId,
      scope,
      grant_type: 'client_credentials',
      ...proof,
    });
    const answer = await reach(send, {
      method: 'POST',
      url,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    return { answer, proof };
  }
}

function notEntra({ status }: AzureAnswer): AzureError {
  return new AzureError(`the answer to the token request is not Entra's (status ${status})`, {
    status,
    remedy: 'Something between the runner and Entra answers instead: look at the proxy',
  });
}
