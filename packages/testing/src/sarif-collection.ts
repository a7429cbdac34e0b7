import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where this variable names a folder, the SARIF that Gatehouse makes in tests is kept there; test/sarif/run.mjs judges it. */
export const SARIF_COLLECTION = 'GATEHOUSE_SARIF_COLLECTION';

/** What is uploaded has more to hold to than a file: code scanning takes nothing of a scan that failed. */
export type SarifUse = 'file' | 'upload';

/** Keeps a text that Gatehouse made. Texts that differ in nothing but their times are kept once. */
export function keepSarif(text: string, use: SarifUse = 'file'): void {
  const folder = process.env[SARIF_COLLECTION];
  if (!folder) return;
  const timeless = text.replaceAll(/"(?:start|end)TimeUtc":"[^"]*"/gu, '');
  const hash = createHash('sha256').update(timeless).digest('hex').slice(0, 24);
  mkdirSync(folder, { recursive: true });
  try {
    // Several tests may come here at once.
    writeFileSync(join(folder, `${use}-${hash}.sarif`), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Keeps what a program printed or wrote, if it is SARIF. */
export function keepIfSarif(text: string): void {
  if (/^\s*\{\s*"\$schema":\s*"[^"]*sarif/u.test(text)) keepSarif(text);
}

/** Keeps the `*.sarif` files of a folder. */
export function keepSarifFiles(folder: string): void {
  if (!process.env[SARIF_COLLECTION] || !existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.endsWith('.sarif')) keepSarif(readFileSync(join(folder, name), 'utf8'));
}

/**
 * Keeps what a step has written.
 *
 * @param sarifFile its output `sarif-file`
 */
export function keepSarifOfStep(temp: string, workspace: string, sarifFile = ''): void {
  keepSarifFiles(temp);
  const path = resolve(workspace, sarifFile);
  if (sarifFile !== '' && existsSync(path)) keepSarif(readFileSync(path, 'utf8'));
}
