import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '@gatehouse/testing';
import type { JsonReport } from '@gatehouse/report';
import { built } from '../built.ts';

export interface BuiltScan {
  readonly code: number;
  readonly out: string;
  /** Undefined where there was nothing to report. */
  readonly report: JsonReport | undefined;
}

/**
 * The built `gatehouse dast` in a process of its own: what Node reads at its start, such as the certificates that it trusts,
 * cannot be injected.
 */
export async function scanWithBuilt(
  argv: readonly string[],
  {
    env = {},
    trusted,
  }: { env?: Readonly<Record<string, string>>; trusted?: string | undefined } = {},
): Promise<BuiltScan> {
  await using folder = await temporaryDirectory();
  const certificates =
    trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: folder.write('ca.pem', trusted) };
  const file = join(folder.path, 'report.json');
  const { PATH = '' } = process.env;
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        join(built(), 'cli.js'),
        'dast',
        ...argv,
        ...['--fail-on', 'none', '--format', 'json', '--output', file],
      ],
      { cwd: folder.path, env: { PATH, CI: 'true', ...certificates, ...env } },
      (error, out, err) => {
        resolve({
          code: error === null ? 0 : Number(error.code),
          out: `${out}${err}`,
          report: readReport(file),
        });
      },
    );
  });
}

function readReport(file: string): JsonReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
  } catch {
    return undefined;
  }
}
