import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@gatehouse/testing';
import { build } from 'esbuild';
import { built } from '../built.ts';
import { installed } from '../installed.ts';
import { runApart, wayApart } from './apart.ts';
import type { Visit } from './visit.ts';

/** See README.md beside this file. */
const JAR = process.env['GATEHOUSE_WEBGOAT'] ?? '';
const MINUTE = 60_000;
const way = wayApart();
const reason = whyNot();

function whyNot(): string | undefined {
  if (JAR === '') return 'GATEHOUSE_WEBGOAT names no jar of WebGoat (test/webgoat/README.md)';
  if (!existsSync(JAR)) return `${JAR} does not exist`;
  if (installed('java') === undefined) return 'Java is not installed';
  return way === undefined
    ? 'a network of its own is not permitted here, and WebGoat listens on every address'
    : undefined;
}

(reason === undefined ? describe : describe.skip)(
  `a scan of WebGoat${reason === undefined ? '' : `: ${reason}`}`,
  () => {
    let folder: TemporaryDirectory;
    let visit: Visit;

    beforeAll(async () => {
      folder = await temporaryDirectory();
      const script = join(folder.path, 'visit.mjs');
      await build({
        entryPoints: [join(import.meta.dirname, 'visit.ts')],
        outfile: script,
        bundle: true,
        format: 'esm',
        platform: 'node',
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
        logLevel: 'error',
      });
      const command = [process.execPath, script, JAR, join(built(), 'cli.js')];
      const out = await runApart(way ?? [], command, { cwd: folder.path, timeout: 2 * MINUTE });
      visit = JSON.parse(out) as Visit;
    }, 3 * MINUTE);

    afterAll(() => folder.dispose());

    it('finds what is wrong with its login, and nothing that is not', () => {
      const { code, report } = visit.anonymous;
      const found = report.findings.map(({ rule, resource }) => `${rule} ${resource?.name ?? ''}`);
      expect(found.sort()).toEqual([
        'dast/anti-csrf-missing GET http://127.0.0.1:8081/WebGoat/login.mvc',
        'dast/clickjacking-header-missing GET http://127.0.0.1:8081/WebGoat/login.mvc',
        'dast/content-type-options GET http://127.0.0.1:8081/WebGoat/login.mvc',
        'dast/cookie-without-same-site GET http://127.0.0.1:8081/WebGoat/login.mvc',
        'dast/csp-missing GET http://127.0.0.1:8081/WebGoat/login.mvc',
        'dast/error-page-banner GET http://127.0.0.1:8081/WebGoat/images/favicon.ico',
        'dast/server-version GET http://127.0.0.1:8081/robots.txt',
      ]);
      expect(code).toBe(0);
    });

    it('has seen it, and asked nobody else', () => {
      const { coverage } = visit.anonymous.report;
      expect(coverage.files).toMatchObject({ scanned: 9, failed: 0 });
      // In a network with nothing but loopback, whatever is asked outside of it fails.
      expect(coverage.problems).toEqual([]);
      expect(visit.session.files.filter(({ status }) => status !== 'scanned')).toEqual([]);
      for (const { path } of visit.session.files)
        expect(path).toMatch(/^dast\/127\.0\.0\.1_8081\//u);
      expect(visit.elsewhere).toBe(0);
    });

    it('is an error where it has seen less than it was to see', () => {
      expect(visit.codeOfTooFew).toBe(2);
    });

    it('sees what lies behind the login with the cookie of a session, and leaves the session alone', () => {
      const { findings, incomplete, files, menu } = visit.session;
      expect(incomplete).toEqual([]);
      expect(files.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          'dast/127.0.0.1_8081/WebGoat/start.mvc',
          'dast/127.0.0.1_8081/WebGoat/welcome.mvc',
          'dast/127.0.0.1_8081/WebGoat/js/libs/require.min.js',
        ]),
      );
      expect(findings).toContain('dast/csp-missing GET http://127.0.0.1:8081/WebGoat/start.mvc');
      expect(menu).toContain('Report Card');
    });

    it('shows no session', () => {
      const { cookie, text } = visit.session;
      expect(cookie).toMatch(/^[\dA-F]{32}$/u);
      expect(text).not.toContain(cookie);
      expect(JSON.stringify(visit.anonymous)).not.toMatch(/jsessionid=[\da-f]/iu);
    });
  },
);
