import { Action, isWorkflow, Job, Step, Workflow } from '../model/workflow/index.ts';
import type { WorkflowRule } from '../rules/workflow/define.ts';
import type { Collector } from './collector.ts';
import { Examination } from './examination.ts';
import { inOrder, mainsOf } from './order.ts';

export { Action, isWorkflow, Workflow };

/** Asks every rule about a workflow or an action, its jobs and its steps. */
export function evaluateWorkflow(
  file: Workflow | Action,
  rules: readonly WorkflowRule[],
  collector: Collector,
): void {
  const { kind, name, node, steps } = file;
  const owner = { resource: { kind, name }, identity: node.source.path, site: node };
  const examination = new Examination(collector, owner, mainsOf(rules), wholesOf);
  for (const rule of inOrder(rules)) {
    if (rule.target === 'file') examination.ask(rule, [file], undefined);
    else if (rule.target === 'step') examination.ask(rule, steps, undefined);
    else if (file instanceof Action) continue;
    else if (rule.target === 'workflow') examination.ask(rule, [file], undefined);
    else examination.ask(rule, file.jobs, undefined);
  }
}

function wholesOf(subject: unknown): readonly unknown[] {
  if (subject instanceof Job) return [subject.workflow];
  if (!(subject instanceof Step)) return [];
  return subject.owner instanceof Job ? [subject.owner, subject.owner.workflow] : [subject.owner];
}
