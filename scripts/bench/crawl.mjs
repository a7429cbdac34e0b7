import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.mjs';

const PAGES = 2000;

/** What a crawl of so many pages on loopback may take, with every rule of the default profile asked about each. */
const LIMITS = { seconds: 10, megabytes: 200 };

const RUNS = 3;

/** `gatehouse dast` on a site in another process. */
export async function crawl(root, scratch) {
  const site = await openSite(root);
  try {
    const report = join(scratch, 'dast.json');
    const target = `http://127.0.0.1:${site.port}/`;
    const { seconds, megabytes } = measure(
      'node',
      [
        join(root, 'dist/cli.js'),
        'dast',
        target,
        ...['--max-urls', `${PAGES + 10}`, '--fail-on', 'none', '--format', 'json'],
        ...['--output', report],
      ],
      RUNS,
    );
    const { scanned } = JSON.parse(readFileSync(report, 'utf8')).coverage.files;
    const isWithin = seconds < LIMITS.seconds && (megabytes ?? 0) < LIMITS.megabytes;
    // With robots.txt and the sitemap, which are not there.
    const seen =
      scanned === PAGES + 2 ? `${PAGES} pages` : `${scanned} ADDRESSES INSTEAD OF ${PAGES + 2}`;
    console.log(
      `\ncrawl: ${seen} in ${seconds.toFixed(2)} s, ${Math.round(PAGES / seconds)} pages/s, ${megabytes?.toFixed(0) ?? '?'} MB at the peak: ${isWithin ? 'within' : 'BEYOND'} ${LIMITS.seconds} s and ${LIMITS.megabytes} MB`,
    );
  } finally {
    site.close();
  }
}

async function openSite(root) {
  const child = fork(join(root, 'scripts/bench/site.mjs'), [`${PAGES}`], { execArgv: [] });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the site did not start')));
  });
  return { port, close: () => child.kill() };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-crawl-'));
  try {
    await crawl(join(import.meta.dirname, '../..'), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
