import type { Exchange } from './exchange.ts';

/** ZAP's words for how bad something is, worst first. */
export const RISKS = ['high', 'medium', 'low', 'informational'] as const;
export type Risk = (typeof RISKS)[number];

/** ZAP's words for how sure it is, surest first. */
export const CONFIDENCES = ['confirmed', 'high', 'medium', 'low', 'false-positive'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What ZAP says about a site. */
export interface ZapAlert {
  /** Of the rule, `10038`. */
  readonly pluginId: string;
  /** Of the rule and which of its alerts, `10038-1`; www.zaproxy.org/docs/alerts/ explains each. */
  readonly alertRef: string;
  readonly name: string;
  readonly risk: Risk;
  readonly confidence: Confidence;
  /** Scheme, host and port: `https://app.example`. */
  readonly site: string;
  /** Plain text. */
  readonly description: string;
  /** Plain text. */
  readonly solution: string;
  readonly references: readonly string[];
  readonly cwe?: number;
  readonly wasc?: number;
  readonly tags: readonly string[];
  /** Whether the whole site has it, so that ZAP stopped counting: the instances are examples. */
  readonly systemic: boolean;
  readonly instances: readonly ZapInstance[];
}

/** One place where it was seen. Empty texts are left out; what is secret is `***`. */
export interface ZapInstance {
  readonly method: string;
  readonly url: string;
  /** The URL with placeholders for what changes: `https://app.example/users/v1/«username»`. */
  readonly nodeName?: string;
  readonly parameter?: string;
  readonly attack?: string;
  readonly evidence?: string;
  readonly otherInfo?: string;
  readonly exchange?: Exchange;
}
