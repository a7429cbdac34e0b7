import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { keepIfSarif } from '@gatehouse/testing';
import { main } from '../src/main.ts';
import type { Terminal } from '../src/terminal.ts';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a shell would, with a terminal that remembers what was written. */
export async function runCli(
  place: string | { readonly cwd: string; readonly environment: Terminal['environment'] },
  ...argv: readonly string[]
): Promise<CliRun> {
  const { cwd, environment } = typeof place === 'string' ? { cwd: place, environment: {} } : place;
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(
    argv,
    {
      cwd,
      now: () => new Date(0),
      environment,
      colour: false,
      interactive: false,
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      writeFile(path, pieces) {
        const absolute = resolve(cwd, path);
        mkdirSync(dirname(absolute), { recursive: true });
        const text = [...pieces].join('');
        keepIfSarif(text);
        writeFileSync(absolute, text);
      },
    },
    '1.2.3',
  );
  keepIfSarif(out.join(''));
  return { code, out: out.join(''), err: err.join('') };
}

export interface JsonFinding {
  readonly rule: string;
  readonly location: { readonly path: string; readonly startLine: number };
  readonly suppression?: { readonly reason?: string };
}

export interface JsonReport {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly total: number;
  readonly findings: readonly JsonFinding[];
  readonly coverage: {
    readonly files: Readonly<Record<string, number>>;
    readonly problems: readonly { readonly path: string; readonly line?: number }[];
  };
}

/** Scans and reads the JSON report. */
export async function scanJson(
  cwd: string,
  ...argv: readonly string[]
): Promise<JsonReport & { readonly code: number }> {
  const { code, out, err } = await runCli(cwd, 'scan', ...argv, '--format', 'json');
  if (err) throw new Error(err);
  return { ...(JSON.parse(out) as JsonReport), code };
}

/** A pod with a critical flaw, the label `app: <name>`, and no other. */
export function flawedPod(name = 'flawed'): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
  labels: { app: ${name} }
spec:
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        privileged: true
`;
}
