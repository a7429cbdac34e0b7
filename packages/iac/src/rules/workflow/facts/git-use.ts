import { Scalar, type Value } from '@gatehouse/source';
import type { Action, Step, Workflow } from '../../../model/workflow/index.ts';

/** Scripts that speak to GitHub through git, or may well do so. */
const GIT_SCRIPT =
  /\bgit\b[^\n]{0,200}\b(?:push|pull|fetch|clone|submodule|ls-remote|remote|lfs)\b|release|publish|deploy/i;

/** Actions whose name says that they write to the repository. */
const WRITER =
  /commit|push|publish|release|deploy|\btag|version|changeset|bump|pages|merge|rebase|sync/i;

/** Whose actions take a token as an input where they need one, and leave git alone. */
const TRUSTED = new Set([
  'actions',
  'aws-actions',
  'azure',
  'docker',
  'github',
  'hashicorp',
  'helm',
]);

/** In longer jobs nobody sees at a glance what needs the token. */
const MAX_STEPS = 100;

/** Whether a step after this one seems to need the token that a checkout leaves behind. */
export function mayUseGitLater(file: Workflow | Action, checkout: Value): boolean {
  const steps =
    file.kind === 'action'
      ? file.steps
      : file.jobs.find(({ node }) => node === checkout.parent?.parent)?.steps;
  const index = steps?.findIndex(({ node }) => node === checkout) ?? -1;
  if (!steps || index < 0 || steps.length > MAX_STEPS) return true;
  return steps.slice(index + 1).some(speaksToGitHub);
}

function speaksToGitHub({ run, uses }: Step): boolean {
  if (run instanceof Scalar && GIT_SCRIPT.test(run.text)) return true;
  if (uses === undefined || uses.kind === 'docker') return uses !== undefined;
  return uses.kind === 'local' || !TRUSTED.has(uses.owner.toLowerCase()) || WRITER.test(uses.text);
}
