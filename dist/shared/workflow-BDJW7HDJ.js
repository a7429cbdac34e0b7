import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Action,
  Job,
  Step,
  Workflow
} from "./chunk-LWNXDAEI.js";
import {
  Examination,
  inOrder,
  mainsOf
} from "./chunk-QFLZBDKU.js";
import {
  isWorkflow
} from "./chunk-GFIJI3LH.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/evaluate/workflow.ts
function evaluateWorkflow(file, rules, collector) {
  const { kind, name, node, steps } = file;
  const owner = { resource: { kind, name }, identity: node.source.path, site: node };
  const examination = new Examination(collector, owner, mainsOf(rules), wholesOf);
  for (const rule of inOrder(rules)) {
    if (rule.target === "file") examination.ask(rule, [file], void 0);
    else if (rule.target === "step") examination.ask(rule, steps, void 0);
    else if (file instanceof Action) continue;
    else if (rule.target === "workflow") examination.ask(rule, [file], void 0);
    else examination.ask(rule, file.jobs, void 0);
  }
}
function wholesOf(subject) {
  if (subject instanceof Job) return [subject.workflow];
  if (!(subject instanceof Step)) return [];
  return subject.owner instanceof Job ? [subject.owner, subject.owner.workflow] : [subject.owner];
}
export {
  Action,
  Workflow,
  evaluateWorkflow,
  isWorkflow
};
