import { spawn, type ChildProcess } from 'node:child_process';
import type { Command } from './command.ts';
import type { Ended, Ending, RunBounds } from './ended.ts';

/**
 * Runs a command to its end, or to the end of its time or of what it may print: then the whole of its process group is
 * asked to end, and after the grace killed. Never throws.
 *
 * @param onEnd is started before the group is killed, where killing it would leave something behind
 */
export async function runProcess(
  command: Command,
  bounds: RunBounds,
  onEnd?: () => void,
): Promise<Ended> {
  const chunks: Buffer[] = [];
  let size = 0;
  let early: Ending | undefined;
  let kill: NodeJS.Timeout | undefined;
  const child = spawn(command.file, command.args, {
    cwd: command.folder,
    env: { ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what it starts ends with it.
    detached: process.platform !== 'win32',
    shell: false,
    windowsHide: true,
  });
  const stop = (ending: Ending): void => {
    if (early) return;
    early = ending;
    onEnd?.();
    signal(child, 'SIGTERM');
    kill = setTimeout(() => {
      signal(child, 'SIGKILL');
      // Whoever has left the group may still hold them open.
      child.stdout.destroy();
      child.stderr.destroy();
    }, bounds.grace);
  };
  const clock = setTimeout(stop, bounds.minutes * 60_000, {
    kind: 'timed-out',
    minutes: bounds.minutes,
  } satisfies Ending);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      if (early) return;
      size += chunk.byteLength;
      if (size <= bounds.output) chunks.push(chunk);
      else stop({ kind: 'flooded', megabytes: Math.ceil(bounds.output / 1024 / 1024) });
    });
  const ending = await new Promise<Ending>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ kind: 'not-started', code: error.code ?? error.message });
    });
    child.on('close', (code, by) => {
      resolve(code === null ? { kind: 'killed', signal: String(by) } : { kind: 'exited', code });
    });
  });
  clearTimeout(clock);
  clearTimeout(kill);
  // What it left behind in its group goes with it.
  if (ending.kind !== 'not-started') signal(child, 'SIGKILL');
  return { ending: early ?? ending, output: Buffer.concat(chunks).toString('utf8') };
}

/** To the group where there are groups. One that is gone is as it should be. */
function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // Gone already.
  }
}
