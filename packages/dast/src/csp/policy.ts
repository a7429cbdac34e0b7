import { readSourceList, type SourceList } from './source-list.ts';

export interface Directive {
  /** Lower case. */
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * One serialized policy, CSP Level 3 §2.2.1. Undefined where browsers, or those who judge policies, read none: characters
 * outside ASCII, or a comma, which begins another policy.
 */
export class Policy {
  readonly directives: readonly Directive[];
  readonly #sources = new Map<string, SourceList>();

  constructor(directives: readonly Directive[]) {
    this.directives = directives;
    for (const { name, values } of directives)
      if (!this.#sources.has(name)) this.#sources.set(name, readSourceList(values));
  }

  has(name: string): boolean {
    return this.#sources.has(name);
  }

  /** The first directive of a name, as a list of sources. */
  sources(name: string): SourceList | undefined {
    return this.#sources.get(name);
  }

  /** The directive that governs requests of a kind, CSP Level 3 §6.8.3: `script-src-elem`, else `script-src`, else … */
  governing(kind: string): SourceList | undefined {
    for (const name of FALLBACKS[kind] ?? [kind, 'default-src']) {
      const sources = this.#sources.get(name);
      if (sources) return sources;
    }
    return undefined;
  }

  /** Whether a sandbox forbids what its keyword would allow. */
  forbids(keyword: string): boolean {
    const sandbox = this.directives.find(({ name }) => name === 'sandbox');
    return sandbox !== undefined && !sandbox.values.some((each) => each.toLowerCase() === keyword);
  }
}

const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'frame-ancestors': ['frame-ancestors'],
  'form-action': ['form-action', 'navigate-to'],
};

/** A policy past this is none that anybody wrote. */
const MAX_LENGTH = 64 * 1024;

export function readPolicy(text: string): Policy | undefined {
  if (text.length > MAX_LENGTH || text.includes(',') || !isAscii(text)) return undefined;
  return new Policy(
    text.split(';').flatMap((part) => {
      const [name, ...values] = part.split(/[\t\n\f\r ]+/).filter((token) => token !== '');
      return name === undefined ? [] : { name: name.toLowerCase(), values };
    }),
  );
}

export function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
