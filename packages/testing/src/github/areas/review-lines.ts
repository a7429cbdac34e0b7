import { hunkWith } from '../state/diff-lines.ts';
import type { Pull, ReviewComment, Side } from '../state/review-records.ts';

/** Where a review comment wants to stand. */
export interface Placement {
  readonly path: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly subject_type?: 'line' | 'file';
}

/** Why GitHub cannot place a comment, in its words (as users report them); empty when it can. */
export function placementErrors(pull: Pull, placement: Placement): readonly string[] {
  const { line, start_line: start, subject_type: subject } = placement;
  const file = pull.files.find(({ filename }) => filename === placement.path);
  if (file === undefined) return ['Path could not be resolved'];
  if (subject === 'file') return [];
  if (line === undefined) return ['Line could not be resolved'];
  const side = placement.side ?? 'RIGHT';
  const hunk = hunkWith(file.patch, line, side);
  const errors =
    hunk === undefined ? ['Pull request review thread line must be part of the diff'] : [];
  if (start !== undefined) {
    const startSide = placement.start_side ?? side;
    if (start >= line && startSide === side)
      errors.push('Pull request review thread start line must precede the end line.');
    else if (hunk?.[startSide].includes(start) !== true)
      errors.push(
        'Pull request review thread start line must be part of the same hunk as the line.',
      );
  }
  return hunk === undefined
    ? [...errors, "Pull request review thread diff hunk can't be blank"]
    : errors;
}

/** The part of a stored comment that says where it stands. */
export function placed(
  placement: Placement,
): Omit<Placement, 'path'> & Pick<ReviewComment, 'subject_type'> {
  const { line, side = 'RIGHT', start_line, start_side, subject_type } = placement;
  if (subject_type === 'file' || line === undefined) return { subject_type: 'file' };
  return {
    subject_type: 'line',
    line,
    side,
    ...(start_line === undefined ? {} : { start_line, start_side: start_side ?? side }),
  };
}
