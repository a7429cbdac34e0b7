import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];

/** The path of a Chromium that is installed here, or undefined. `CHROME_PATH` names another. */
export function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}
