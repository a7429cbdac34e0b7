import type { Action, Job, Step, Workflow } from '../../model/workflow/index.ts';
import { completeRule, type Behaviour, type Report, type Rule, type RuleText } from '../rule.ts';

export type WorkflowFileRule = Rule<Workflow> & { readonly target: 'workflow' };
export type JobRule = Rule<Job> & { readonly target: 'job' };
export type StepRule = Rule<Step> & { readonly target: 'step' };
export type AnyFileRule = Rule<Workflow | Action> & { readonly target: 'file' };
export type WorkflowRule = WorkflowFileRule | JobRule | StepRule | AnyFileRule;

type Text<R extends WorkflowRule> = RuleText & Behaviour<R>;

/** A rule about whole workflows. */
export function workflowRule(text: Text<WorkflowFileRule>): WorkflowFileRule {
  return { target: 'workflow', ...completeRule(asWritten(text)) };
}

/** A rule about jobs: those with steps and those that call a reusable workflow (`job.isCall` tells). */
export function jobRule(text: Text<JobRule>): JobRule {
  return { target: 'job', ...completeRule(asWritten(text)) };
}

/** A rule about steps, of jobs and of composite actions alike. */
export function stepRule(text: Text<StepRule>): StepRule {
  return { target: 'step', ...completeRule(asWritten(text)) };
}

/** A rule about workflows and action metadata alike. */
export function fileRule(text: Text<AnyFileRule>): AnyFileRule {
  return { target: 'file', ...completeRule(asWritten(text)) };
}

/**
 * Elsewhere `${…}` is a placeholder that leaves an answer open. In a workflow it is the text to be judged: `run:` holds
 * shell variables, and `${{ … }}` is just what many rules look for. A rule that must leave something open says so by
 * `report.unknown`.
 */
function asWritten<Subject>(
  text: RuleText & Behaviour<Rule<Subject>>,
): RuleText & Behaviour<Rule<Subject>> {
  return {
    ...text,
    check: (subject, report, context) => {
      const literal: Report = {
        unknown: (at) => {
          report.unknown(at);
        },
        fail: (at, message, related) => {
          report.fail(
            at.isUnknown ? { location: at.location, path: at.path, isUnknown: false } : at,
            message,
            related,
          );
        },
      };
      text.check(subject, literal, context);
    },
  };
}
