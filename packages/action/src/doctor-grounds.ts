import { describeError, UserError } from '@gatehouse/findings';
import { foresee, type Foresight } from '@gatehouse/pipeline';
import type { DoctorRow } from './doctor.ts';
import { scanRequest } from './scan-request.ts';
import type { ScanInputs, Setting } from './setting.ts';

/** What a run would go by: whose thresholds and suppressions, and what counts compared with what. */
export async function groundRows(setting: Setting, inputs: ScanInputs): Promise<DoctorRow[]> {
  try {
    const foresight = await foresee(scanRequest(setting, inputs));
    return [policyRow(foresight), comparisonRow(foresight)];
  } catch (error) {
    const { message, remedy } =
      error instanceof UserError ? error : { message: describeError(error), remedy: undefined };
    const row = { surface: 'policy', state: 'error', reason: message };
    return [remedy === undefined ? row : { ...row, remedy }];
  }
}

const POLICY_STATES: Readonly<Record<Foresight['policyOrigin'], string>> = {
  base: 'base',
  'default-branch': 'default branch',
  scanned: 'as checked out',
};

function policyRow(foresight: Foresight): DoctorRow {
  const { policyOrigin, policyBase, policyProblem, settings, onlyNew } = foresight;
  const whose = policyBase
    ? `${policyBase.description} (${policyBase.commit.slice(0, 7)})`
    : 'what is checked out';
  return {
    surface: 'policy',
    state: POLICY_STATES[policyOrigin],
    reason: [
      `Thresholds and suppressions come from ${whose}: fail-on is ${settings.failOn}, only-new is ${onlyNew ? 'on' : 'off'}`,
      ...(policyProblem === undefined ? [] : [capitalised(policyProblem)]),
    ].join('. '),
  };
}

function comparisonRow(foresight: Foresight): DoctorRow {
  const isOnlyNew = foresight.onlyNew && foresight.comparedWith !== undefined;
  return {
    surface: 'comparison',
    state: isOnlyNew ? 'only new' : 'everything',
    reason: whatCounts(foresight),
  };
}

function whatCounts({ plan, onlyNew, comparedWith, comparison }: Foresight): string {
  if (comparison === undefined)
    return plan.comparison.kind === 'none'
      ? `Every finding counts: there is nothing to compare with, since ${plan.comparison.reason}`
      : `Every finding counts; with only-new: true those that ${plan.comparison.description} does not have`;
  if (!onlyNew) {
    const what = comparedWith ? `${comparison} for new suppressions only` : comparison;
    return `Every finding counts, since only-new is off; ${what}`;
  }
  return comparedWith ? `Only new findings count: ${comparison}` : capitalised(comparison);
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
