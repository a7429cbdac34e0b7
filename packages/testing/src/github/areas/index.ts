import { account } from './account.ts';
import { artifacts } from './artifacts.ts';
import type { Handlers } from '../call.ts';
import { checks } from './checks.ts';
import { codeScanning } from './code-scanning.ts';
import { comments } from './comments.ts';
import { commits } from './commits.ts';
import { contents } from './contents.ts';
import { deployments } from './deployments.ts';
import { environments } from './environments.ts';
import { issues } from './issues.ts';
import { pulls } from './pulls.ts';
import { reviewComments } from './review-comments.ts';
import { reviews } from './reviews.ts';
import { sarifUploads } from './sarif-uploads.ts';
import { rules } from './rules.ts';
import { runs } from './runs.ts';
import { supplyChain } from './supply-chain.ts';

/** What answers each operation. */
export const areas: Handlers = {
  ...account,
  ...artifacts,
  ...checks,
  ...codeScanning,
  ...comments,
  ...commits,
  ...contents,
  ...deployments,
  ...environments,
  ...issues,
  ...pulls,
  ...reviewComments,
  ...reviews,
  ...rules,
  ...runs,
  ...sarifUploads,
  ...supplyChain,
};
