import type { Action, RepositoryUses, Workflow } from '../../../model/workflow/index.ts';

/** A use of somebody's action or reusable workflow. */
export interface PlacedUses {
  readonly uses: RepositoryUses;
  /** Who uses it: how messages begin. */
  readonly label: string;
}

/** Every action and reusable workflow of other repositories that a file uses. */
export function usesIn(file: Workflow | Action): readonly PlacedUses[] {
  const found: PlacedUses[] = [];
  if (file.kind === 'workflow')
    for (const job of file.jobs) {
      const { calls } = job;
      if (calls?.kind === 'repository') found.push({ uses: calls, label: job.label });
    }
  for (const step of file.steps)
    if (step.uses?.kind === 'repository') found.push({ uses: step.uses, label: step.label });
  return found;
}
