import { execFile, spawnSync } from 'node:child_process';
import { installed } from '../installed.ts';

/**
 * What puts a command into a network of its own with nothing in it but loopback, and ends all that it has started when it
 * ends: arguments that come before its own.
 */
const WAYS = [[], ['--map-root-user']].map((user) => [
  ...['unshare', '--net', '--pid', '--kill-child', ...user],
  ...['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'],
]);

/** The way that this machine permits; undefined where it permits none. */
export function wayApart(): readonly string[] | undefined {
  if (installed('unshare') === undefined || installed('ip') === undefined) return undefined;
  return WAYS.find(
    ([program = '', ...before]) =>
      spawnSync(program, [...before, 'true'], { stdio: 'ignore' }).status === 0,
  );
}

/** What a command writes, run apart. Rejects where it fails or takes longer; then nothing of it is left either. */
export function runApart(
  way: readonly string[],
  command: readonly string[],
  { cwd, timeout }: { readonly cwd: string; readonly timeout: number },
): Promise<string> {
  const [program = '', ...before] = way;
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...before, ...command],
      { cwd, timeout, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        if (error) reject(new Error(`${error.message}\n${err}`));
        else resolve(out);
      },
    );
  });
}
