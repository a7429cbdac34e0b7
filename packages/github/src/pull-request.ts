import { isFullName, isLogin, isRef, isSha } from './shapes.ts';
import type { Payload } from './webhook-payload.ts';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  /** `owner/name` of where the changes come from; absent when that repository has been deleted. */
  readonly headRepository?: string;
  /** Comes from another repository, or from one that is gone: its token can only read. */
  readonly isFork: boolean;
  /** Was opened or last pushed by Dependabot: its token can only read, and there are no secrets. */
  readonly isDependabot: boolean;
}

const DEPENDABOT = 'dependabot[bot]';

/**
 * @param repository `owner/name` of the repository that the workflow runs in
 * @returns undefined for other events, and for payloads without a number and both commits
 */
export function readPullRequest(
  payload: Payload,
  repository: string | undefined,
  actor: string | undefined,
): PullRequest | undefined {
  const pull = payload.at('pull_request');
  const number = pull.at('number').count();
  const headSha = pull.at('head', 'sha').text(isSha);
  const baseSha = pull.at('base', 'sha').text(isSha);
  if (number === undefined || headSha === undefined || baseSha === undefined) return undefined;

  const headRef = pull.at('head', 'ref').text(isRef);
  const baseRef = pull.at('base', 'ref').text(isRef);
  const headRepository = pull.at('head', 'repo', 'full_name').text(isFullName);
  const home = pull.at('base', 'repo', 'full_name').text(isFullName) ?? repository;
  return {
    number,
    headSha,
    baseSha,
    ...(headRef === undefined ? {} : { headRef }),
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(headRepository === undefined ? {} : { headRepository }),
    // Unknown counts as a fork: the careful side.
    isFork: headRepository === undefined || headRepository.toLowerCase() !== home?.toLowerCase(),
    isDependabot: actor === DEPENDABOT || pull.at('user', 'login').text(isLogin) === DEPENDABOT,
  };
}
