import {
  decide,
  type Outcome,
  type Phase,
  type PhaseContext,
  type Scan,
  type Thresholds,
} from '@gatehouse/findings';
import { applyDirectives } from '@gatehouse/triage';

/** The one way through: scan, triage, verdict. Renderings of the outcome come after, and cannot change it. */
export async function runPhases(
  phases: readonly Phase[],
  thresholds: Thresholds,
  context: PhaseContext,
): Promise<Outcome> {
  const scans: Scan[] = [];
  for (const phase of phases) scans.push(applyDirectives(await phase.scan(context)));
  return decide(scans, thresholds);
}
