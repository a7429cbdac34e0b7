import { execFileSync } from 'node:child_process';

/** The path of a program on PATH; undefined where it is not installed. */
export function installed(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
