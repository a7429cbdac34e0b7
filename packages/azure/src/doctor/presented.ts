import type { Claims } from '../federation/claims.ts';

/** What the runner has really sent to Entra. */
export interface Presented {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** Beside them, for the reader: claim and value, in a fixed order. */
  readonly context: readonly (readonly [string, string])[];
}

const CONTEXT = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'event_name',
  'environment',
  'job_workflow_ref',
];

export function presented(claims: Claims): Presented {
  return {
    issuer: claims.issuer ?? '',
    subject: claims.subject ?? '',
    audience: claims.audience ?? '',
    context: CONTEXT.flatMap((name) => {
      const value = claims.text(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  };
}
