import { findKnownSecrets } from '@gatehouse/secrets';
import type { Exchange } from '../exchange/index.ts';
import { cardNumbers } from './payment-cards.ts';
import { secretsOf } from './secrets-of.ts';

const MASK = '***';

/** What is read of evidence before it is cut: a secret must be seen whole to be masked whole. */
const MAX_READ = 32 * 1024;
const MAX_SHOWN = 160;

/** A cookie in a header field, in either direction. */
const COOKIE_FIELD = /^((?:set-)?cookie2?):\s*(.*)$/is;

const CREDENTIAL_FIELD = /^((?:proxy-)?authorization):.*$/is;

/** A run that no word, host or path is as long as. */
const LONG_RUN = /[A-Za-z0-9_+=-]{32,}/g;

/** Takes out of a text what only the client of an exchange may know. Whatever leaves this package goes through it. */
export class Redactor {
  readonly #secrets: readonly string[];

  /** @param exchange left out where only texts of it are known: then the looks of secrets alone give them away */
  constructor(exchange?: Exchange) {
    this.#secrets = exchange ? secretsOf(exchange) : [];
  }

  /** Words around what was seen. */
  text(text: string): string {
    return this.#masked(text);
  }

  /** What was seen, word for word: one line, short. */
  evidence(text: string): string {
    const read = this.#masked(structurally(text.slice(0, MAX_READ))).replace(LONG_RUN, MASK);
    const line = read.replace(/\s+/g, ' ').trim();
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
  }

  #masked(text: string): string {
    const secrets = [...this.#secrets, ...[...cardNumbers(text)].map(({ written }) => written)];
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
    return findKnownSecrets(clean)
      .sort((a, b) => b.start - a.start)
      .reduce((rest, { start, end }) => rest.slice(0, start) + MASK + rest.slice(end), clean);
  }
}

/** Short values are no less secret where the text itself says what they are. */
function structurally(text: string): string {
  const cookie = COOKIE_FIELD.exec(text);
  if (cookie)
    return `${cookie[1] ?? ''}: ${(cookie[2] ?? '').replace(/^([^=;]{0,200})=[^;]*/, `$1=${MASK}`)}`;
  return text.replace(CREDENTIAL_FIELD, `$1: ${MASK}`);
}
