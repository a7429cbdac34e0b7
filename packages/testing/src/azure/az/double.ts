import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AZ_PROGRAM } from './program.ts';

/** A command that was given to az. */
export interface AzCall {
  /** As every user of the machine may see them. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  /** What it read from standard input; undefined where no argument asks for that. */
  readonly input?: string;
}

export interface AzDouble {
  /** What PATH must begin with. */
  readonly folder: string;
  /** The commands so far, in order. */
  readonly calls: readonly AzCall[];
  /** Lets the commands that begin so end with these words and the exit code 1. */
  fail(command: string, words: string): void;
}

/**
 * Azure CLI as a program, in a folder that is made for it. It keeps its session in AZURE_CONFIG_DIR as azure-cli 2.91.0
 * does (core/auth/identity.py: the secret too, in plain text), replaces `@-` and `@file` as that does, and refuses a
 * session that nobody has logged in.
 */
export function azDouble(folder: string): AzDouble {
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'calls.jsonl');
  const faults = join(folder, 'faults.json');
  const text = `#!${process.execPath}\n${AZ_PROGRAM}`;
  writeFileSync(join(folder, 'az'), text, { mode: 0o755 });
  const failing: Record<string, string> = {};
  return {
    folder,
    get calls() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
      return lines.map((line) => JSON.parse(line) as AzCall);
    },
    fail(command, words) {
      failing[command] = words;
      writeFileSync(faults, JSON.stringify(failing));
    },
  };
}
