/** What evidence speaks of: things that cannot change under their name. */
export type Subject =
  | {
      readonly kind: 'commit';
      /** 40 or 64 hexadecimal digits in lower case. */
      readonly digest: string;
      /** `acme/shop`. */
      readonly name?: string;
    }
  | {
      readonly kind: 'image';
      /** `sha256:` and 64 hexadecimal digits in lower case. */
      readonly digest: string;
      /** `registry.example/shop/web`. */
      readonly name?: string;
    };

/** `commit 1a2b3c4`, `image registry.example/shop/web@sha256:1a2b…`. */
export function describeSubject({ kind, digest, name }: Subject): string {
  return kind === 'commit'
    ? `commit ${digest.slice(0, 12)}`
    : `image ${name === undefined ? '' : `${name}@`}${digest.slice(0, 19)}…`;
}

export function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.digest === b.digest;
}
