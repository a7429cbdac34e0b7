import { type Clock, NoAnswer, readRetryAfter } from '@gatehouse/network';
import type { Exchange } from '../exchange/index.ts';
import type { Outgoing, Pace, Received, Sender } from '../send/index.ts';
import { CookieJar } from './cookie-jar.ts';

type Fields = Outgoing['fields'];

export interface UserAgentSetting {
  readonly send: Sender;
  readonly pace: Pace;
  readonly clock: Clock;
  /** Sent with every request. */
  readonly fields: Fields;
  /** Sent with every request that is encrypted, and with others only where the target is not either. */
  readonly credentials: Fields;
  /** Hosts, as in URLs, that they are sent to; all unless given. */
  readonly confidants?: ReadonlySet<string>;
  /** Whether the target is reached over http. */
  readonly isPlain: boolean;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** A request, without what every request of a session has. */
export type Errand = Pick<Outgoing, 'method' | 'url' | 'body'> & { readonly fields?: Fields };

/** How long a server may have a scan wait for it. Milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Sends the requests of one session, one after the other as agreed, with its cookies and credentials. */
export class UserAgent {
  readonly #setting: UserAgentSetting;
  #jar = new CookieJar();

  constructor(setting: UserAgentSetting) {
    this.#setting = setting;
  }

  get isOver(): boolean {
    return this.#setting.signal.aborted;
  }

  /** As whoever is logged in. Rejects with `NoAnswer`. */
  async send(errand: Errand): Promise<Received> {
    await this.#turn();
    const jar = this.#jar;
    const credentials = this.#mayKnow(errand.url) ? this.#setting.credentials : [];
    const received = await this.#send(errand, withCookie(credentials, jar.header(errand.url)));
    // Into the jar that the request came from: an answer to a session that is over must not touch the one after it.
    jar.take(errand.url, received.exchange.cookies, new Date(this.#setting.clock.now()));
    return received;
  }

  /** Without anything that says who asks. Rejects with `NoAnswer`. */
  async sendAsNobody(errand: Errand): Promise<Received> {
    await this.#turn();
    return this.#send(errand, []);
  }

  /** A session of its own, over the same connections: no cookie of this one is sent in it. */
  fresh(): UserAgent {
    return new UserAgent(this.#setting);
  }

  /** Goes on in the session of another. What is still on its way belongs to the old one. */
  goOnAs(other: UserAgent): void {
    this.#jar = other.#jar;
  }

  async #turn(): Promise<void> {
    await this.#setting.pace.turn();
    if (this.isOver) throw new NoAnswer('the time was over');
  }

  async #send({ fields = [], ...errand }: Errand, identity: Fields): Promise<Received> {
    const { send, signal, fields: common } = this.#setting;
    const all = [...common, ...fields, ...identity];
    const received = await send({ ...errand, fields: all }, signal);
    this.#heed(received.exchange);
    return received;
  }

  #mayKnow({ protocol, host }: URL): boolean {
    const { isPlain, confidants } = this.#setting;
    return (protocol === 'https:' || isPlain) && (confidants?.has(host) ?? true);
  }

  /** RFC 6585 §4, RFC 9110 §15.6.4: a server that has enough may say for how long. */
  #heed(exchange: Exchange): void {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const { clock, pace } = this.#setting;
    const now = clock.now();
    const until = readRetryAfter({ 'retry-after': exchange.field('retry-after') }, now);
    if (until !== undefined) pace.pauseUntil(Math.min(until, now + LONGEST_PAUSE));
  }
}

/** One field for all cookies (RFC 6265 §5.4), also where one of them is what logs in: it comes first. */
function withCookie(credentials: Fields, cookie: string | undefined): Fields {
  if (cookie === undefined) return credentials;
  const isCookie = ([name]: Fields[number]): boolean => name.toLowerCase() === 'cookie';
  const values = [...credentials.filter(isCookie).map(([, value]) => value), cookie];
  return [...credentials.filter((field) => !isCookie(field)), ['Cookie', values.join('; ')]];
}
