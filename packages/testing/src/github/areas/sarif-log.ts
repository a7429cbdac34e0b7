/** What code scanning reads of a SARIF file. All of it may be missing. */
export interface SarifLog {
  readonly version?: string;
  readonly runs?: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool?: {
    readonly driver?: {
      readonly name?: string;
      readonly version?: string;
      readonly rules?: readonly SarifRule[];
    };
    readonly extensions?: readonly { readonly rules?: readonly SarifRule[] }[];
  };
  readonly automationDetails?: { readonly id?: string };
  readonly invocations?: readonly { readonly executionSuccessful?: boolean }[];
  readonly results?: readonly SarifResult[];
}

export interface SarifRule {
  readonly id?: string;
  readonly shortDescription?: { readonly text?: string };
  readonly defaultConfiguration?: { readonly level?: string };
  readonly properties?: {
    readonly 'security-severity'?: unknown;
    readonly tags?: readonly string[];
  };
}

export interface SarifResult {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly level?: string;
  readonly message?: { readonly text?: string };
  readonly partialFingerprints?: { readonly primaryLocationLineHash?: string };
  readonly locations?: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation?: { readonly uri?: string };
      readonly region?: { readonly startLine?: number };
    };
  }[];
}

/** Up to the last slash of `automationDetails.id`; without a slash there is none. */
export function categoryOf(run: SarifRun): string {
  const id = run.automationDetails?.id ?? '';
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

export function toolOf(run: SarifRun): string {
  return run.tool?.driver?.name ?? '';
}

export function ruleOf(run: SarifRun, result: SarifResult): SarifRule | undefined {
  const rules = run.tool?.driver?.rules ?? [];
  return result.ruleIndex === undefined
    ? rules.find((rule) => rule.id === result.ruleId)
    : rules[result.ruleIndex];
}

/** GitHub's buckets of the rule property `security-severity`. */
export function securitySeverity(
  rule: SarifRule | undefined,
): 'low' | 'medium' | 'high' | 'critical' | null {
  const score = Number(rule?.properties?.['security-severity'] ?? Number.NaN);
  if (!(score > 0)) return null;
  if (score > 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
