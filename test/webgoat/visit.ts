/**
 * Starts WebGoat, scans it with the built command, and writes what was found as JSON; run apart by webgoat.test.ts, with the
 * jar and the command as its arguments. Its folder takes what WebGoat unpacks.
 */
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonReport } from '@gatehouse/report';

export interface Scanned {
  readonly code: number;
  readonly report: JsonReport;
}

export interface Visit {
  readonly anonymous: Scanned;
  /** With more pages asked for than there are. */
  readonly tooFew: Scanned;
  /** Logged in by the form. */
  readonly loggedIn: Scanned;
  readonly wrongPassword: Scanned;
  /** With the cookie of a session. */
  readonly inSession: Scanned & {
    /** Its value, which nothing may show. */
    readonly cookie: string;
    /** What only who is logged in gets, after the scan. */
    readonly menu: string;
  };
  /** Requests to another port of the same address. */
  readonly elsewhere: number;
}

const ORIGIN = 'http://127.0.0.1:8081';
const LOGIN = `${ORIGIN}/WebGoat/login.mvc`;
/** What is there for who is logged in. */
const START = `${ORIGIN}/WebGoat/start.mvc`;
/** What starting may take on a busy machine. Milliseconds. */
const PATIENCE = 60_000;
/** Libraries of its age reach into the insides of Java. */
const OPEN = ['lang', 'util', 'io', 'net'].flatMap((name) => [
  '--add-opens',
  `java.base/java.${name}=ALL-UNNAMED`,
]);

const ALL = ['--profile', 'all'];
const BY_FORM = [
  ...['--login-url', `${ORIGIN}/WebGoat/j_spring_security_check`, '--login-page', LOGIN],
  ...['--username', 'guest', '--password-from', 'SECRET', '--check-url', START],
];

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
  const visit: Visit = {
    anonymous: await scanned([LOGIN]),
    tooFew: await scanned([LOGIN, '--min-urls', '1000']),
    loggedIn: await scanned([START, ...BY_FORM, ...ALL], { SECRET: 'guest' }),
    wrongPassword: await scanned([START, ...BY_FORM], { SECRET: 'no-guest' }),
    inSession: await scannedInSession(),
    elsewhere,
  };
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
    const answer = await fetch(LOGIN).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`WebGoat does not answer after ${PATIENCE / 1000} s`);
}

function scanned(
  more: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Scanned> {
  const file = 'report.json';
  const options = ['--fail-on', 'none', '--format', 'json', '--output', file];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, 'dast', ...more, ...options],
      { env: { PATH: process.env['PATH'] ?? '', ...environment } },
      (error) => {
        const report = JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
        resolve({ code: error === null ? 0 : Number(error.code), report });
      },
    );
  });
}

/** With the cookie of somebody who has logged in. */
async function scannedInSession(): Promise<Visit['inSession']> {
  const answer = await fetch(`${ORIGIN}/WebGoat/j_spring_security_check`, {
    method: 'POST',
    body: new URLSearchParams({ username: 'guest', password: 'guest' }),
    redirect: 'manual',
  });
  const [, cookie = ''] = /JSESSIONID=(\w+)/u.exec(answer.headers.get('set-cookie') ?? '') ?? [];
  const headers = { Cookie: `JSESSIONID=${cookie}` };
  // Only this page begins what the others read.
  await fetch(`${ORIGIN}/WebGoat/welcome.mvc`, { headers });
  const scan = await scanned([START, '--header-from', 'HEADER', '--check-url', START, ...ALL], {
    HEADER: `Cookie: ${headers.Cookie}`,
  });
  const menu = await fetch(`${ORIGIN}/WebGoat/service/lessonmenu.mvc`, { headers });
  return { ...scan, cookie, menu: await menu.text() };
}
