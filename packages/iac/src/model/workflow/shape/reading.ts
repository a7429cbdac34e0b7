import type { Location } from '@gatehouse/findings';
import { Scalar, type Value } from '@gatehouse/source';

/**
 * - `unknown-key`: a key that GitHub does not know there
 * - `misplaced-key`: one that it knows, but not beside the others
 * - `missing-key`: one without which it refuses the workflow
 * - `duplicate-key`: one that stands there twice
 * - `invalid-value`: a value of the wrong kind
 */
export type ShapeFlaw =
  'unknown-key' | 'misplaced-key' | 'missing-key' | 'duplicate-key' | 'invalid-value';

interface Site {
  readonly location: Location;
  readonly path: string;
  readonly isUnknown: boolean;
}

export interface ShapeProblem {
  readonly flaw: ShapeFlaw;
  readonly at: Site;
  readonly message: string;
}

/** What an expression must come out as: `text` is pasted into the text around it, `any` is not looked at. */
export type Demand =
  'text' | 'boolean' | 'number' | 'object' | 'array' | 'labels' | 'condition' | 'any';

/** Where in the workflow a text stands, as far as that decides about what its expressions can use. */
export interface Scope {
  /** The job, if it stands in one. */
  readonly job?: Value;
  /** How many of the job's steps have run by then. */
  readonly steps?: number;
  /** How many inputs of `workflow_call` are known by then; all of them where it is left out. */
  readonly inputs?: number;
}

/** A text whose expressions GitHub evaluates. */
export interface Template {
  readonly scalar: Scalar;
  /** The key as the table of contexts names it; empty where no context can be used. */
  readonly place: string;
  readonly demand: Demand;
  readonly scope: Scope;
}

/** What came out when a workflow was held against its shape. */
export class Reading {
  readonly problems: ShapeProblem[] = [];
  readonly templates: Template[] = [];

  /** A problem with a value as a whole. */
  refuse(value: Value, what: string): void {
    this.problems.push({
      flaw: 'invalid-value',
      at: siteOf(value),
      message: `${placeOf(value)} ${what}`,
    });
  }

  /** A problem with the key under which a value stands. */
  refuseKey(flaw: ShapeFlaw, value: Value, what: string): void {
    this.problems.push({ flaw, at: keyOf(value), message: what });
  }

  addTemplate(scalar: Scalar, place: string, demand: Demand, scope: Scope): void {
    if (demand === 'condition' || scalar.text.includes('${{'))
      this.templates.push({ scalar, place, demand, scope });
  }
}

/** How messages name a place: by the names on the way to it. */
export function placeOf(value: Value): string {
  return value.path === '' ? 'The workflow' : value.path;
}

/** The key of a value. */
export function keyOf(value: Value): Site {
  const { source, keyStart, keyEnd, path } = value;
  return keyStart < 0
    ? siteOf(value)
    : { location: source.location(keyStart, keyEnd), path, isUnknown: false };
}

/** An expression in a value is no placeholder here: the shape allows it or does not. */
function siteOf({ location, path }: Value): Site {
  return { location, path, isUnknown: false };
}
