/** Why there was no usable answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Node's or undici's, for example `ECONNRESET`. */
  readonly code: string | undefined;
  readonly isOversized: boolean;
  /** `host:port` of the proxy that stood in between. */
  readonly proxy: string | undefined;

  constructor(message: string, { code, isOversized = false, proxy }: NoAnswerDetails = {}) {
    super(proxy === undefined ? message : `${message}, through the proxy ${proxy}`);
    this.code = code;
    this.proxy = proxy;
    this.isOversized = isOversized;
  }

  /** Whether nothing can have reached the server. */
  get wasSent(): boolean {
    return !NO_CONNECTION.test(this.code ?? '') && !this.isUntrusted && !this.isRefusedByProxy;
  }

  /** Whether the other side is not who it should be. */
  get isUntrusted(): boolean {
    return UNTRUSTED.test(this.code ?? '');
  }

  /** Whether a proxy did not let it through: undici has no code of its own for that. */
  get isRefusedByProxy(): boolean {
    return this.proxy !== undefined && /^Proxy response \(\d+\)/u.test(this.message);
  }

  /**
   * By what fetch threw: what happened to the connection stands in a cause of it.
   *
   * @param proxy without its password
   */
  static from(error: unknown, proxy?: string): NoAnswer {
    let message = 'no connection';
    let code: string | undefined;
    let at = error as Thrown;
    for (let depth = 0; depth < 8 && typeof at === 'object' && at !== null; depth++) {
      if (typeof at.message === 'string' && at.message !== '') message = at.message;
      if (typeof at.code === 'string') code = at.code;
      at = at.cause as Thrown;
    }
    const isSaid = code === undefined || message.includes(code);
    return new NoAnswer(isSaid ? message : `${message} (${code})`, { code, proxy });
  }
}

interface NoAnswerDetails {
  readonly code?: string | undefined;
  readonly isOversized?: boolean;
  readonly proxy?: string | undefined;
}

type Thrown = { message?: unknown; code?: unknown; cause?: unknown } | null | undefined;

const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/u;

/** The codes of OpenSSL and of node:tls for certificates. */
const UNTRUSTED =
  /^(?:UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+)$/u;
