import { basename } from 'node:path';
import { describeError, UserError } from '@gatehouse/findings';
import { artifactNamePart, jobMark, uploadArtifact } from '@gatehouse/github';
import type { Said } from './announce.ts';

/** By which the gate finds it; see docs/gate.md. */
const PREFIX = 'gatehouse-evidence';

/** What the evidence of a file ends in. */
export const STATEMENT_ENDING = '.intoto.json';

/** What the names of all artifacts begin with that hold evidence of an action. */
export function artifactsOf(action: string): string {
  return `${PREFIX}-${artifactNamePart(action, 150)}`;
}

export interface WrittenEvidence {
  readonly path: string;
  readonly text: string;
}

/**
 * Keeps a statement as an artifact of the run, for a gate in another job or run. Jobs of a matrix write the same file, so
 * each artifact bears the mark of its job. Where that fails, a notice says so.
 *
 * @param evidence undefined where the commit is not known
 */
export async function keepEvidence(
  environment: Readonly<Record<string, string | undefined>>,
  evidence: WrittenEvidence | undefined,
): Promise<Said> {
  if (evidence === undefined)
    return { lines: [], notices: ['There is no evidence to keep: the commit is not known'] };
  const name = basename(evidence.path);
  try {
    const part = artifactNamePart(name.replace(/^gatehouse-|\.intoto\.json$/gu, ''), 150);
    const artifact = `${PREFIX}-${part}-${jobMark(environment)}`;
    await uploadArtifact({
      environment,
      name: artifact,
      files: [{ name, content: evidence.text }],
    });
    return { lines: [`Kept the evidence as the artifact ${artifact}`], notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lines: [], notices: [`The evidence could not be kept: ${describeError(error)}`] };
  }
}
