import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Keeping } from './assertion-keeper.ts';

/**
 * By what it reaches GitHub, and by what the runner knows it as the job's at its end (actions/runner, JobExtension.cs:
 * processes with that variable are ended).
 */
const NEEDED =
  /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|SystemRoot)$/iu;

/**
 * Starts the program that keeps an assertion fresh, and leaves it behind.
 *
 * @param node the program that runs the script
 */
export async function startKeeper(
  node: string,
  script: string,
  environment: Readonly<Record<string, string | undefined>>,
  keeping: Keeping,
): Promise<void> {
  const kept = Object.entries(environment).filter(([name]) => NEEDED.test(name));
  const child = spawn(node, [script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: Object.fromEntries(kept),
    windowsHide: true,
  });
  await once(child, 'spawn');
  await new Promise<void>((resolve, reject) => {
    child.stdin.on('error', reject).end(JSON.stringify(keeping), resolve);
  });
  child.unref();
}
