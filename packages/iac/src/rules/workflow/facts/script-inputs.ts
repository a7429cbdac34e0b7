import { Scalar } from '@gatehouse/source';
import {
  expressionsIn,
  isAction,
  type Expression,
  type Step,
} from '../../../model/workflow/index.ts';

/** Inputs that an action runs as code. */
const SCRIPT_INPUTS: readonly (readonly [action: string, ...inputs: string[]])[] = [
  ['8398a7/action-slack', 'custom_payload'],
  ['actions/github-script', 'script'],
  ['addnab/docker-run-action', 'options', 'run'],
  ['amadevus/pwsh-script', 'script'],
  ['appleboy/ssh-action', 'script'],
  ['azure/cli', 'inlineScript'],
  ['azure/powershell', 'inlineScript'],
  ['cardinalby/js-eval-action', 'expression'],
  ['devorbitus/yq-action-output', 'cmd'],
  ['gautamkrishnar/blog-post-workflow', 'item_exec'],
  [
    'imjohnbo/issue-bot',
    'body',
    'linked-comments-previous-issue-text',
    'linked-comments-new-issue-text',
  ],
  ['jannekem/run-python-script-action', 'script'],
  ['lucasbento/auto-close-issues', 'issue-close-message'],
  ['mikefarah/yq', 'cmd'],
  ['roots/issue-closer-action', 'issue-close-message', 'pr-close-message'],
  ['sergeysova/jq-action', 'cmd'],
  ['skitionek/notify-microsoft-teams', 'overwrite'],
  ['tibdex/backport', 'body_template', 'head_template', 'labels_template', 'title_template'],
];

/** The texts of a step that are run as code: its `run:`, or the inputs that its action runs. */
export function scriptsOf(step: Step): readonly Scalar[] {
  if (step.run instanceof Scalar) return [step.run];
  const { uses } = step;
  if (uses?.kind !== 'repository') return [];
  const inputs = SCRIPT_INPUTS.find(([action]) => isAction(uses, action))?.slice(1) ?? [];
  return inputs.map((input) => step.with(input)).filter((value) => value instanceof Scalar);
}

/** The expressions that GitHub writes into those texts before they run. */
export function scriptExpressions(step: Step): readonly Expression[] {
  return scriptsOf(step).flatMap(expressionsIn);
}
