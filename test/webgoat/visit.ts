/**
 * Starts WebGoat, scans it, and writes what was found as JSON; bundled and run apart by webgoat.test.ts, with the jar and
 * the built command as its arguments. Its folder takes what WebGoat unpacks.
 */
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { EMBEDDED_DEFAULTS, embeddedPhase } from '@gatehouse/dast';
import type { Scan } from '@gatehouse/findings';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import type { JsonReport } from '@gatehouse/report';

export interface Visit {
  readonly anonymous: { readonly code: number; readonly report: JsonReport };
  /** The exit code where more pages are asked for than there are. */
  readonly codeOfTooFew: number;
  readonly session: {
    readonly findings: readonly string[];
    readonly incomplete: readonly string[];
    readonly files: readonly { readonly path: string; readonly status: string }[];
    /** The value of its cookie, which nothing may show. */
    readonly cookie: string;
    readonly text: string;
    /** What only who is logged in gets, after the scan. */
    readonly menu: string;
  };
  /** Requests to another port of the same address. */
  readonly elsewhere: number;
}

const ORIGIN = 'http://127.0.0.1:8081';
const START = `${ORIGIN}/WebGoat/login.mvc`;
/** What starting may take on a busy machine. Milliseconds. */
const PATIENCE = 60_000;
/** Libraries of its age reach into the insides of Java. */
const OPEN = ['lang', 'util', 'io', 'net'].flatMap((name) => [
  '--add-opens',
  `java.base/java.${name}=ALL-UNNAMED`,
]);

const [jar = '', cli = ''] = process.argv.slice(2);
let elsewhere = 0;
const bystander = createServer((_, response) => {
  elsewhere++;
  response.end();
}).listen(8082, '127.0.0.1');
const java = spawn(
  'java',
  ['-Xmx512m', '-Djava.awt.headless=true', ...OPEN, '-jar', jar, '-httpPort', '8081'],
  { stdio: 'ignore' },
);
try {
  await untilItAnswers();
  const anonymous = await scanned([]);
  const { code: codeOfTooFew } = await scanned(['--min-urls', '1000']);
  const session = await scannedInSession();
  const visit: Visit = { anonymous, codeOfTooFew, session, elsewhere };
  process.stdout.write(JSON.stringify(visit));
} finally {
  java.kill('SIGKILL');
  bystander.closeAllConnections();
  bystander.close();
}

async function untilItAnswers(): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until;) {
    await wait(250);
    if (java.exitCode !== null) throw new Error(`WebGoat ended with ${java.exitCode}`);
    const answer = await fetch(START).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`WebGoat does not answer after ${PATIENCE / 1000} s`);
}

/** By the built command. */
function scanned(more: readonly string[]): Promise<Visit['anonymous']> {
  const file = 'report.json';
  const argv = [cli, 'dast', START, '--fail-on', 'none', '--format', 'json', '--output', file];
  return new Promise((resolve) => {
    execFile(process.execPath, [...argv, ...more], (error) => {
      const report = JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
      resolve({ code: error === null ? 0 : Number(error.code), report });
    });
  });
}

/** With the cookie of somebody who has logged in. */
async function scannedInSession(): Promise<Visit['session']> {
  const answer = await fetch(`${ORIGIN}/WebGoat/j_spring_security_check`, {
    method: 'POST',
    body: new URLSearchParams({ username: 'guest', password: 'guest' }),
    redirect: 'manual',
  });
  const [, cookie = ''] = /JSESSIONID=(\w+)/u.exec(answer.headers.get('set-cookie') ?? '') ?? [];
  const headers = { Cookie: `JSESSIONID=${cookie}` };
  // Only this page begins what the others read.
  await fetch(`${ORIGIN}/WebGoat/welcome.mvc`, { headers });
  const { findings, incomplete, coverage } = await scanWith(cookie);
  const menu = await fetch(`${ORIGIN}/WebGoat/service/lessonmenu.mvc`, { headers });
  return {
    findings: findings.map(({ rule, resource }) => `${rule.id} ${resource?.name ?? ''}`),
    incomplete,
    files: coverage.files,
    cookie,
    text: JSON.stringify([findings, coverage]),
    menu: await menu.text(),
  };
}

function scanWith(cookie: string): Promise<Scan> {
  const phase = embeddedPhase(
    {
      ...EMBEDDED_DEFAULTS,
      targets: [new URL(`${ORIGIN}/WebGoat/start.mvc`)],
      allowed: [],
      auth: { kind: 'header', name: 'Cookie', value: `JSESSIONID=${cookie}` },
      secrets: [cookie],
      rate: undefined,
      profile: 'default',
    },
    { clock: SYSTEM_CLOCK, proxies: undefined, userAgent: 'gatehouse' },
  );
  return phase.scan({ now: () => new Date(), onProgress: () => undefined });
}
