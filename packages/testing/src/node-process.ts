import { spawn } from 'node:child_process';
import { LineSplitter } from './line-splitter.ts';

export interface NodeProcess {
  /** Node's own path. */
  readonly node: string;
  readonly script: string;
  readonly directory: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  readonly onLine: (line: string) => void;
}

/**
 * Runs a script to its end and hands over the lines of both its streams as they come.
 *
 * @returns the exit code
 * @throws Error when it cannot be started, dies of a signal or takes too long
 */
export async function runNode(options: NodeProcess): Promise<number> {
  const child = spawn(options.node, [options.script], {
    cwd: options.directory,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMilliseconds,
    killSignal: 'SIGKILL',
  });
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = new LineSplitter(options.onLine);
    stream.on('data', (chunk: Buffer) => {
      splitter.write(chunk);
    });
    stream.on('end', () => {
      splitter.end();
    });
  }
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== null) resolve(code);
      else reject(new Error(`${options.script} was ended by ${String(signal)}`));
    });
  });
}
