import { basename } from 'node:path';
import { describeError, UserError } from '@gatehouse/findings';
import { artifactNamePart, jobMark, uploadArtifact } from '@gatehouse/github';
import type { Announced } from './announce.ts';

/** By which the gate finds it; see docs/gate.md. */
const PREFIX = 'gatehouse-evidence';

/**
 * Keeps a statement as an artifact of the run, for a gate in another job or run. Jobs of a matrix write the same file, so
 * each artifact bears the mark of its job.
 */
export async function keepEvidence(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
  content: string,
): Promise<Announced> {
  const name = basename(file);
  try {
    const part = artifactNamePart(name.replace(/^gatehouse-|\.intoto\.json$/gu, ''), 150);
    const artifact = `${PREFIX}-${part}-${jobMark(environment)}`;
    await uploadArtifact({ environment, name: artifact, files: [{ name, content }] });
    return { lines: [`Kept the evidence as the artifact ${artifact}`], notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lines: [], notices: [`The evidence could not be kept: ${describeError(error)}`] };
  }
}
