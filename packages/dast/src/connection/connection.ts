/** A certificate, as far as rules ask. Text in it is its issuer's and may be hostile. */
export interface Certificate {
  /** `CN=shop.example, O=Shop` */
  readonly subject: string;
  readonly issuer: string;
  /** Alternative names of hosts and addresses (RFC 5280 §4.2.1.6): `*.shop.example`, `192.0.2.1`. */
  readonly names: readonly string[];
  /** ISO 8601; empty where it is no date. */
  readonly validFrom: string;
  /** ISO 8601; empty where it is no date. */
  readonly validTo: string;
  readonly key: {
    /** `rsa`, `ec`, `ed25519`, … */
    readonly type: string;
    /** Undefined where the type alone says it. */
    readonly bits?: number;
  };
  /** OpenSSL's name, `sha256WithRSAEncryption`, or the numbers of an algorithm without one. */
  readonly signature: string;
}

/** What a server agrees to. */
export interface Agreement {
  /** `TLSv1.3`, `TLSv1.2`, `TLSv1.1`, `TLSv1` */
  readonly protocol: string;
  /** The name in IANA's registry: `TLS_AES_128_GCM_SHA256`. */
  readonly cipher: string;
}

/** What handshakes with one origin showed; plain data. */
export interface Connection {
  /** `https://shop.example:8443` */
  readonly origin: string;
  /** What the server chose from all that this machine can do. */
  readonly agreed: Agreement;
  /** What it chose where only TLS 1.1 and older were offered; undefined where it refused, as it should. */
  readonly outdated?: Agreement;
  /** As sent, that of the server first, each followed by its issuer's. Never empty. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  /** Whether the first is for the host. */
  readonly coversHost: boolean;
  /** Why Node does not trust it, by OpenSSL's code: `CERT_HAS_EXPIRED`; undefined where it does. */
  readonly distrust?: string;
}

export function vouchesForItself({ subject, issuer }: Certificate): boolean {
  return subject === issuer;
}

/** Those that trust hangs on: the server's, and what lies between it and an authority that is known by itself. */
export function linksOf({ chain: [own, ...issuers] }: Connection): readonly Certificate[] {
  return [own, ...issuers.filter((certificate) => !vouchesForItself(certificate))];
}
