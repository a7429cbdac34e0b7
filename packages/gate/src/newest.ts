import type { Exhibit, Piece } from './exhibit.ts';
import type { Place } from './place.ts';

/** A statement that a later attempt of the job that left it has replaced. */
export interface Replaced {
  readonly source: string;
  readonly job: string;
  /** The later one. */
  readonly attempt: number;
}

type Placed = Piece & { readonly place: Place };

/**
 * Of what a job left in several attempts of a run, that of the newest. Only the same job replaces what it said, about
 * the same with the same, and only when it says no less often than before: what has not been scanned again stands, and
 * so does all of which nobody can tell where it comes from.
 */
export function newest(exhibits: readonly Exhibit[]): {
  readonly counted: readonly Exhibit[];
  readonly replaced: readonly Replaced[];
} {
  const groups = new Map<string, Placed[]>();
  for (const piece of exhibits.filter(isPlaced)) {
    const key = identify(piece);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  const replaced = new Map<Exhibit, Replaced>();
  for (const pieces of groups.values()) {
    const last = Math.max(...pieces.map(({ place }) => place.attempt));
    const of = (attempt: number): readonly Placed[] =>
      pieces.filter(({ place }) => place.attempt === attempt);
    for (const piece of pieces) {
      const { attempt, job } = piece.place;
      if (attempt < last && of(last).length >= of(attempt).length)
        replaced.set(piece, { source: piece.evidence.source, job, attempt: last });
    }
  }
  return {
    counted: exhibits.filter((exhibit) => !replaced.has(exhibit)),
    replaced: [...replaced.values()],
  };
}

function isPlaced(exhibit: Exhibit): exhibit is Placed {
  return 'evidence' in exhibit && typeof exhibit.place === 'object';
}

/** What two statements have in common when one may replace the other. */
function identify({ place: { run, job, file }, evidence }: Placed): string {
  const { phase, scope, target, profile, tool, subjects } = evidence;
  const about = subjects.map(({ kind, digest }) => `${kind} ${digest}`).sort();
  return JSON.stringify([run, job, file, phase, scope, target, profile, tool.name, about]);
}
