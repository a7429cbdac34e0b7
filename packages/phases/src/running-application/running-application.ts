import {
  importPhase,
  obtainToken,
  readRecordingFile,
  readScannerReport,
  redactUrl,
  replayPhase,
  secretsOf,
  secretsOfClient,
} from '@gatehouse/dast';
import { type Phase, UserError } from '@gatehouse/findings';
import { chooseFetch } from '@gatehouse/network';
import { chooseEngine } from './choose-engine.ts';
import { embedded, type Login } from './embedded.ts';
import { groundsOf, type Repository } from './grounds.ts';
import { authCheckOf, type LoginPlan, loginPlan } from './login-plan.ts';
import type { Surroundings } from './surroundings.ts';
import { type Target, targetOf } from './target.ts';
import type { Wishes } from './wishes.ts';
import { zap } from './zap.ts';

/**
 * The phase that looks at a running application. What is wrong with the wishes is said before anybody is asked.
 *
 * @throws UserError for wishes that make no sense, and files that are missing or broken
 */
export async function runningApplication(
  wishes: Wishes,
  surroundings: Surroundings,
  repository: Repository,
): Promise<Phase> {
  const target = targetOf(wishes);
  const phase = await phaseFor(wishes, target, surroundings, repository);
  if (target === undefined) return phase;
  return {
    ...phase,
    scan: async (context) => ({
      ...(await phase.scan(context)),
      target: redactUrl(target.url.href),
    }),
  };
}

async function phaseFor(
  wishes: Wishes,
  target: Target | undefined,
  surroundings: Surroundings,
  repository: Repository,
): Promise<Phase> {
  const engine = chooseEngine(wishes);
  const plan = loginPlan(wishes);
  for (const secret of secretsOfPlan(plan)) surroundings.mask(secret);
  const authCheck = authCheckOf(wishes, plan);
  const grounds = await groundsOf(wishes, target, surroundings, repository);
  if (engine === 'nobody') {
    const { har = [], import: reports = [], minUrls = 1 } = wishes;
    const files = (paths: readonly string[], input: string) =>
      paths.map((path) => surroundings.read(path, input));
    if (reports.length > 0)
      return importPhase(
        files(reports, 'import').map(({ path, content }) => readScannerReport(path, content)),
        { ...grounds, scope: target?.scope },
        surroundings.onAnswers,
      );
    const recorded = files(har, 'har').flatMap(({ path, content }) =>
      readRecordingFile(path, Buffer.from(content)),
    );
    return replayPhase(
      { ...grounds, recorded, scope: target?.scope, minUrls },
      surroundings.onAnswer,
      surroundings.onAnswers,
    );
  }
  if (target === undefined)
    throw new UserError('there is nothing to scan', {
      remedy: 'Give the URL of a running application as target, or recorded traffic',
    });
  const login: Login = { auth: await authOf(plan, surroundings), authCheck };
  return engine === 'zap'
    ? zap(wishes, target, login, grounds, surroundings)
    : embedded(wishes, target, login, grounds, surroundings);
}

function secretsOfPlan(plan: LoginPlan): readonly string[] {
  return plan.kind === 'client-credentials' ? secretsOfClient(plan.client) : secretsOf(plan);
}

async function authOf(plan: LoginPlan, { proxies, mask }: Surroundings): Promise<Login['auth']> {
  if (plan.kind !== 'client-credentials') return plan;
  const { value } = await obtainToken(await chooseFetch(proxies), plan.client);
  mask(value);
  return { kind: 'bearer', token: value };
}
